import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../button';
import { List, ListItem } from '.';

describeConformance(
  'List',
  (props) => (
    <List {...props}>
      <ListItem>预约看病</ListItem>
    </List>
  ),
  { element: HTMLUListElement },
);

describeConformance('ListItem', (props) => <ListItem {...props}>预约看病</ListItem>, {
  element: HTMLLIElement,
  wrapper: ({ children }) => <List>{children}</List>,
  nameless: () => <ListItem href="#nowhere" />,
});

test('the whole row is one link, and says name, description and amount', () => {
  render(
    <List>
      <ListItem href="#power" description="12 月 5 日前交" trailing="86.40 元">
        交电费
      </ListItem>
    </List>,
  );
  const link = screen.getByRole('link', { name: '交电费 12 月 5 日前交 86.40 元' });
  expect(link).toHaveAttribute('href', '#power');
  expect(link.parentElement).toBe(screen.getByRole('listitem'));
});

test('the whole row is one button', async () => {
  const user = userEvent.setup();
  const onClick = vi.fn();
  render(
    <List>
      <ListItem onClick={onClick}>请女儿帮忙</ListItem>
    </List>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a row that cannot be pressed now does nothing and keeps its words', async () => {
  const user = userEvent.setup();
  const onClick = vi.fn();
  render(
    <List>
      <ListItem href="#bus" disabled description="明天早上恢复" onClick={onClick}>
        公交卡充值
      </ListItem>
    </List>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  const row = screen.getByRole('button', { name: '公交卡充值 明天早上恢复' });
  expect(row).toBeDisabled();
  await user.click(row);
  expect(onClick).not.toHaveBeenCalled();
});

test('a row that leads nowhere may hold a control of its own', () => {
  render(
    <List>
      <ListItem description="女儿" trailing={<Button>打电话给小敏</Button>}>
        张小敏
      </ListItem>
    </List>,
  );
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('the link of a router becomes the row', () => {
  render(
    <List>
      <ListItem asChild description="市医院">
        <a href="/booking" data-router="">
          预约看病
        </a>
      </ListItem>
    </List>,
  );
  const link = screen.getByRole('link', { name: '预约看病 市医院' });
  expect(link).toHaveAttribute('data-router');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('an ordered list is an ordered list', () => {
  render(
    <List as="ol">
      <ListItem>到人民路口</ListItem>
    </List>,
  );
  expect(screen.getByRole('list').tagName).toBe('OL');
});

test('a link of the caller that cannot be pressed now leads nowhere', async () => {
  const onClick = vi.fn();
  render(
    <List>
      <ListItem asChild disabled description="明天早上恢复">
        <a href="#bus" target="_blank" onClick={onClick}>
          公交卡充值
        </a>
      </ListItem>
    </List>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  const row = screen.getByRole('button', { name: '公交卡充值 明天早上恢复' });
  expect(row).toBeDisabled();
  await userEvent.click(row);
  expect(onClick).not.toHaveBeenCalled();
});

test('a button of the caller that cannot be pressed now does nothing', async () => {
  const onClick = vi.fn();
  render(
    <List>
      <ListItem asChild disabled>
        <button type="button" onClick={onClick}>
          公交卡充值
        </button>
      </ListItem>
    </List>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(onClick).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: '公交卡充值' })).toBeDisabled();
});
