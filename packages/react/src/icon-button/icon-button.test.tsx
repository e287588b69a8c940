import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { Phone } from 'lucide-react';
import { expect, it } from 'vitest';
import { IconButton } from './index';

describeConformance(
  'IconButton',
  (props) => <IconButton icon={Phone} label="打电话" {...props} />,
  {
    element: HTMLButtonElement,
    asChild: (props) => (
      <IconButton asChild icon={Phone} label="打电话" {...props}>
        <a href="tel:12345" />
      </IconButton>
    ),
    nameless: () => <IconButton icon={Phone} label="" />,
    handlers: ['onClick', 'onKeyDown'],
  },
);

it.each(['visible', 'hidden'] as const)(
  'is named by its word whether the word is %s or not',
  (labelVisibility) => {
    render(<IconButton icon={Phone} label="打电话" labelVisibility={labelVisibility} />);
    expect(screen.getByRole('button', { name: '打电话' })).toHaveTextContent('打电话');
  },
);

it('draws its icon and its word inside the link it is put on', () => {
  render(
    <IconButton asChild icon={Phone} label="打 12345">
      <a href="tel:12345" />
    </IconButton>,
  );
  const link = screen.getByRole('link', { name: '打 12345' });
  expect(link.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('does not send a form it stands in', () => {
  render(<IconButton icon={Phone} label="打电话" />);
  expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
});
