import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Phone } from 'lucide-react';
import { expect, test, vi } from 'vitest';
import { NavBar, NavBarButton } from '.';

describeConformance('NavBar', (props) => <NavBar title="预约挂号" {...props} />, {
  element: HTMLElement,
});

describeConformance(
  'NavBarButton',
  (props) => (
    <NavBarButton icon={Phone} {...props}>
      求助
    </NavBarButton>
  ),
  {
    element: HTMLButtonElement,
    nameless: () => <NavBarButton icon={Phone} />,
    handlers: ['onClick'],
    asChild: (props) => (
      <NavBarButton icon={Phone} asChild {...props}>
        <a href="tel:12345">求助</a>
      </NavBarButton>
    ),
  },
);

test('back comes first, says 返回, and goes one step back', async () => {
  const user = userEvent.setup();
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => {});
  render(<NavBar title="预约挂号" homeHref="/" />);
  await user.tab();
  expect(screen.getByRole('button', { name: '返回' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(back).toHaveBeenCalledTimes(1);
  back.mockRestore();
});

test('the app may say what back does', async () => {
  const user = userEvent.setup();
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => {});
  const onBack = vi.fn();
  render(<NavBar title="预约挂号" onBack={onBack} />);
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(onBack).toHaveBeenCalledTimes(1);
  expect(back).not.toHaveBeenCalled();
  back.mockRestore();
});

test('back and home may be links, and the title is the heading of the page', () => {
  render(<NavBar title="市医院眼科" backHref="/departments" homeHref="/" />);
  expect(screen.getByRole('link', { name: '返回' })).toHaveAttribute('href', '/departments');
  expect(screen.getByRole('link', { name: '首页' })).toHaveAttribute('href', '/');
  expect(screen.getByRole('heading', { level: 1, name: '市医院眼科' })).toBeInTheDocument();
});

test('a start page has no way back', () => {
  render(<NavBar title="首页" hasBack={false} />);
  expect(screen.queryByRole('button')).toBeNull();
});
