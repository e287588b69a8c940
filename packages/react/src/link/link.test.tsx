import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Link } from './index';

describeConformance(
  'Link',
  (props) => (
    <Link href="#bill" {...props}>
      看账单
    </Link>
  ),
  {
    element: HTMLAnchorElement,
    asChild: (props) => (
      <Link asChild {...props}>
        <a href="#bill">看账单</a>
      </Link>
    ),
    nameless: () => <Link href="#bill" />,
    handlers: ['onClick', 'onFocus'],
  },
);

it('warns in words before it opens a new window, and gives the other page no handle on this one', () => {
  render(
    <Link href="https://map.example" target="_blank">
      在地图上看医院
    </Link>,
  );
  const link = screen.getByRole('link', { name: '在地图上看医院（在新窗口打开）' });
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

it('says nothing of windows when it stays on this page', () => {
  render(<Link href="#bill">看账单</Link>);
  expect(screen.getByRole('link', { name: '看账单' })).not.toHaveAttribute('rel');
});

it('warns before a new window where the child is the link', () => {
  render(
    <Link asChild target="_blank">
      <a href="https://map.example">在地图上看医院</a>
    </Link>,
  );
  const link = screen.getByRole('link', { name: '在地图上看医院（在新窗口打开）' });
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('target', '_blank');
});
