import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { Phone } from 'lucide-react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { Icon } from './index';

describeConformance('Icon', (props) => <Icon of={Phone} {...props} />, {
  element: SVGSVGElement,
  handlers: ['onClick'],
});

it('is decoration beside a word: assistive technology skips it (G-03)', () => {
  const { container } = render(<Icon of={Phone} />);
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByRole('img')).toBeNull();
});

it('speaks where no word stands beside it', () => {
  render(<Icon of={Phone} label="电话" />);
  const icon = screen.getByRole('img', { name: '电话' });
  expect(icon).not.toHaveAttribute('aria-hidden');
});

it('passes ref, class and the rest on to the drawing', () => {
  const ref = createRef<SVGSVGElement>();
  render(<Icon of={Phone} ref={ref} className="mine" data-kind="call" />);
  expect(ref.current).toBeInstanceOf(SVGSVGElement);
  expect(ref.current).toHaveClass('mine');
  expect(ref.current).toHaveAttribute('data-kind', 'call');
});
