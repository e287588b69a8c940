import { describeConformance } from '@care-mode/test-kit';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Button } from '../button';
import { List, ListItem } from '../list';
import { Sheet, type SheetProps } from './sheet';

describeConformance('Sheet', (props) => <Sheet title="请谁帮忙" defaultOpen {...props} />, {
  element: HTMLDivElement,
  nameless: () => <Sheet title="" defaultOpen />,
  handlers: ['onKeyDown'],
  noServerRender: 'an overlay goes to the body, which a server has not',
});

test('a person chooses from it, and it goes away', async () => {
  const user = userEvent.setup();
  render(
    <Sheet title="请谁帮忙" trigger={<Button>请家人帮忙</Button>}>
      {(close) => (
        <List variant="plain">
          <ListItem onClick={close}>女儿 小敏</ListItem>
        </List>
      )}
    </Sheet>,
  );
  const opener = screen.getByRole('button', { name: '请家人帮忙' });
  await user.click(opener);
  expect(screen.getByRole('dialog', { name: '请谁帮忙' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '女儿 小敏' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(opener).toHaveFocus());
});

test('what nobody can close or open does not compile', () => {
  const onOpenChange = () => {};
  const fitting = {
    title: '请谁帮忙',
    size: 'full',
    isOpen: true,
    onOpenChange,
  } satisfies SheetProps;
  const unfit = [
    // @ts-expect-error nobody can close it
    { title: '请谁帮忙', isOpen: true } satisfies SheetProps,
    // @ts-expect-error the app decides, or it does not
    { title: '请谁帮忙', isOpen: true, onOpenChange, defaultOpen: true } satisfies SheetProps,
    // @ts-expect-error nobody can open it
    { title: '请谁帮忙', size: 'full' } satisfies SheetProps,
  ];
  expect([fitting, ...unfit]).toHaveLength(4);
});
