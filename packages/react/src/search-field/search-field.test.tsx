import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SearchField } from './index';

describeConformance('SearchField', (props) => <SearchField label="找医生" {...props} />, {
  element: HTMLInputElement,
  wears: (input) => input.closest('form'),
  alwaysNamed: 'it says 搜索 until the caller says what for',
  handlers: ['onClick', 'onKeyDown'],
});

it('is a place to search, with a button that says so', () => {
  render(<SearchField />);
  expect(screen.getByRole('search')).toBeInTheDocument();
  expect(screen.getByRole('searchbox', { name: '搜索' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '搜索' })).toBeVisible();
});

it.each([
  ['the button', () => userEvent.click(screen.getByRole('button', { name: '搜索' }))],
  ['Enter', () => userEvent.keyboard('{Enter}')],
])('looks for what was typed, by %s', async (_road, send) => {
  const look = vi.fn();
  render(<SearchField label="您想办什么事" onSearch={look} />);
  await userEvent.type(screen.getByRole('searchbox'), '挂号');
  await send();
  expect(look).toHaveBeenCalledTimes(1);
  expect(look).toHaveBeenCalledWith('挂号');
});

it('looks once when a trembling hand presses twice', async () => {
  const look = vi.fn();
  render(<SearchField defaultValue="挂号" onSearch={look} />);
  await userEvent.dblClick(screen.getByRole('button', { name: '搜索' }));
  expect(look).toHaveBeenCalledTimes(1);
});

it('keeps its name when the word on the button is the only one in sight', () => {
  render(<SearchField label="找医生" labelVisibility="hidden" submitLabel="找医生" />);
  expect(screen.getByRole('searchbox', { name: '找医生' })).toBeInTheDocument();
});

it('works without JavaScript: a form with an address and a name', () => {
  render(<SearchField action="/search" name="word" />);
  expect(screen.getByRole('search')).toHaveAttribute('action', '/search');
  expect(screen.getByRole('searchbox')).toHaveAttribute('name', 'word');
});
