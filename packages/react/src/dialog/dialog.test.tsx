import { describeConformance } from '@care-mode/test-kit';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../button';
import { Dialog, type DialogProps } from './dialog';

describeConformance(
  'Dialog',
  (props) => (
    <Dialog title="医保卡余额" defaultOpen {...props}>
      还有 128.60 元
    </Dialog>
  ),
  {
    element: HTMLDivElement,
    handlers: ['onKeyDown'],
    nameless: () => <Dialog title="" aria-label="余额" defaultOpen />,
    noServerRender: 'an overlay goes to the body, which a server has not',
  },
);

const booking = (
  <Dialog
    trigger={<Button>取消预约</Button>}
    title="要取消明天的预约吗"
    actions={(close) => (
      <>
        <Button variant="danger" onClick={close}>
          取消预约，退回挂号费
        </Button>
        <Button onClick={close}>保留预约</Button>
      </>
    )}
  >
    市医院眼科，王大夫，上午九点。
  </Dialog>
);

test('a person opens it, reads what it is about, and focus comes back to where it was', async () => {
  const user = userEvent.setup();
  render(booking);
  const opener = screen.getByRole('button', { name: '取消预约' });
  await user.click(opener);
  const dialog = screen.getByRole('dialog', { name: '要取消明天的预约吗' });
  expect(dialog).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '保留预约' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(opener).toHaveFocus());
});

test('the close button says 关闭 and closes', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn();
  render(
    <Dialog title="医保卡余额" defaultOpen onOpenChange={onOpenChange}>
      还有 128.60 元
    </Dialog>,
  );
  const close = screen.getByRole('button', { name: '关闭' });
  expect(close).toHaveTextContent('关闭');
  await user.click(close);
  expect(onOpenChange).toHaveBeenCalledWith(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Escape closes, unless the app says otherwise', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Dialog key="a" title="提示" defaultOpen />);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  rerender(<Dialog key="b" title="提示" defaultOpen isKeyboardDismissDisabled />);
  await user.keyboard('{Escape}');
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});

test('a touch beside it loses nothing, unless the app allows it', async () => {
  const user = userEvent.setup();
  const { rerender } = render(<Dialog key="a" title="填写地址" defaultOpen />);
  await user.click(document.body);
  expect(screen.getByRole('dialog')).toBeInTheDocument();
  rerender(<Dialog key="b" title="填写地址" defaultOpen isDismissable />);
  await user.click(document.body);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what the app decides is what happens', async () => {
  const user = userEvent.setup();
  const onOpenChange = vi.fn();
  render(<Dialog title="确认交电费" isOpen onOpenChange={onOpenChange} />);
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(onOpenChange).toHaveBeenCalledWith(false);
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});

test('a trigger that the app stops does not open it', async () => {
  const user = userEvent.setup();
  render(
    <Dialog
      title="取消预约"
      trigger={<Button onClick={(event) => event.preventDefault()}>取消预约</Button>}
    />,
  );
  await user.click(screen.getByRole('button', { name: '取消预约' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the page behind is out of reach while it is open', async () => {
  render(
    <>
      <a href="#behind">后面的链接</a>
      <Dialog title="提示" defaultOpen />
    </>,
  );
  expect(screen.queryByRole('link', { name: '后面的链接' })).toBeNull();
  expect(document.documentElement.style.overflow).toBe('hidden');
});

test('the back button of the phone closes it and stays on the page', async () => {
  const user = userEvent.setup();
  const { href } = window.location;
  const steps = window.history.length;
  window.history.replaceState({ key: 'router' }, '');
  render(<Dialog title="选医生" trigger={<Button>选医生</Button>} closesOnBack />);
  await user.click(screen.getByRole('button', { name: '选医生' }));
  await waitFor(() => expect(window.history.length).toBe(steps + 1));
  expect(window.history.state).toMatchObject({ key: 'router' });
  window.history.back();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(window.location.href).toBe(href);
  expect(window.history.state).toEqual({ key: 'router' });
});

test('closed in another way, it leaves no step behind in the history', async () => {
  const user = userEvent.setup();
  window.history.replaceState({ key: 'router' }, '');
  render(<Dialog title="选医生" trigger={<Button>选医生</Button>} closesOnBack />);
  await user.click(screen.getByRole('button', { name: '选医生' }));
  await waitFor(() => expect(window.history.state).toHaveProperty('careOverlay'));
  await user.click(screen.getByRole('button', { name: '关闭' }));
  await waitFor(() => expect(window.history.state).toEqual({ key: 'router' }));
});

test('warns when a person could not get out: open without anybody who closes it', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  // What JavaScript lets through.
  const { trap } = unfitProps;
  render(<Dialog {...(trap as DialogProps)} />);
  expect(warn.mock.calls.flat().join(' ')).toContain('a person is caught inside');
  warn.mockRestore();
});

const onOpenChange = () => {};
const trigger = <Button>选医生</Button>;

test('every way to be opened and closed compiles', () => {
  const fitting: DialogProps[] = [
    { title: '选医生', trigger },
    { title: '选医生', trigger, defaultOpen: true, onOpenChange },
    { title: '选医生', defaultOpen: true },
    { title: '选医生', isOpen: false, onOpenChange },
    { title: '选医生', isOpen: true, onOpenChange, trigger },
  ];
  expect(fitting).toHaveLength(5);
});

test('what nobody can close or open does not compile', () => {
  expect(Object.keys(unfitProps)).toHaveLength(4);
});

const unfitProps = {
  // @ts-expect-error nobody can close it
  trap: { title: '选医生', isOpen: true } satisfies DialogProps,
  // @ts-expect-error a press of the trigger asks nobody
  deafTrigger: { title: '选医生', isOpen: false, trigger } satisfies DialogProps,
  // @ts-expect-error the app decides, or it does not
  both: { title: '选医生', isOpen: true, onOpenChange, defaultOpen: true } satisfies DialogProps,
  // @ts-expect-error nobody can open it
  neverOpen: { title: '选医生', onOpenChange } satisfies DialogProps,
};
