import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { House, UserRound } from 'lucide-react';
import { expect, test } from 'vitest';
import { TabBar, TabBarItem } from '.';

describeConformance(
  'TabBar',
  (props) => (
    <TabBar {...props}>
      <TabBarItem icon={House} href="/">
        首页
      </TabBarItem>
    </TabBar>
  ),
  { element: HTMLElement, alwaysNamed: 'it has a word of its own until the caller gives another' },
);

describeConformance(
  'TabBarItem',
  (props) => (
    <TabBarItem icon={House} href="/" {...props}>
      首页
    </TabBarItem>
  ),
  {
    element: HTMLAnchorElement,
    nameless: () => <TabBarItem icon={House} href="/" />,
    handlers: ['onClick'],
    wrapper: ({ children }) => <TabBar>{children}</TabBar>,
    asChild: (props) => (
      <TabBarItem icon={House} asChild {...props}>
        <a href="/">首页</a>
      </TabBarItem>
    ),
  },
);

test('a person hears where he is and where he can go', () => {
  render(
    <TabBar>
      <TabBarItem icon={House} href="/" isCurrent>
        首页
      </TabBarItem>
      <TabBarItem icon={UserRound} onClick={() => {}}>
        我的
      </TabBarItem>
    </TabBar>,
  );
  expect(screen.getByRole('navigation', { name: '导航' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '首页', current: 'page' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '我的' })).not.toHaveAttribute('aria-current');
});

test.each([2, 3, 4, 5, 6])('%i places are shared out without an inline style', (count) => {
  const { container } = render(
    <TabBar>
      {Array.from({ length: count }, (_, index) => (
        <TabBarItem key={index} icon={House} href={`#${index}`}>
          首页
        </TabBarItem>
      ))}
    </TabBar>,
  );
  expect(container.querySelector('[style]')).toBeNull();
  const list = screen.getByRole('list');
  expect(list).toHaveAttribute('data-count', String(count));
  expect(getComputedStyle(list).getPropertyValue('--tab-count').trim()).toBe(String(count));
  expect(getComputedStyle(list).getPropertyValue('--tab-half').trim()).toBe(
    String(Math.ceil(count / 2)),
  );
});
