import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HelpDock, type HelpDockLink } from './help-dock';

describeConformance('HelpDock', (props) => <HelpDock phone="12345" {...props} />, {
  element: HTMLElement,
});

test('one tap calls a person, and the number stands there in digits', () => {
  render(<HelpDock phone="(010) 8765 4321" />);
  expect(screen.getByRole('link', { name: '打人工电话 (010) 8765 4321' })).toHaveAttribute(
    'href',
    'tel:01087654321',
  );
});

test('the ways to help keep one order, however they are given', () => {
  render(
    <HelpDock
      family={{ href: 'tel:13800138000', label: '打给女儿' }}
      guide={{ href: '#guide' }}
      chat={{ onClick: () => {} }}
      phone="12345"
    />,
  );
  const dock = screen.getByRole('region', { name: '帮助' });
  const words = [...dock.querySelectorAll('li')].map((way) => way.textContent);
  expect(words).toEqual(['打人工电话12345', '在线问人工', '怎么用', '打给女儿']);
  expect(screen.getByRole('button', { name: '在线问人工' })).toBeInTheDocument();
});

test('a way that leads nowhere is refused by its type', () => {
  const ways: readonly HelpDockLink[] = [
    { href: '#guide' },
    { onClick: () => {} },
    { href: '#guide', onClick: () => {}, label: '怎么用' },
    // @ts-expect-error a help button that does nothing when pressed
    { label: '怎么用' },
  ];
  expect(ways).toHaveLength(4);
});
