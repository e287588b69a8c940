import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Stack } from './index';

describeConformance('Stack', (props) => <Stack {...props}>电费</Stack>, {
  element: HTMLDivElement,
  asChild: (props) => (
    <Stack asChild {...props}>
      <a href="#bill">电费</a>
    </Stack>
  ),
});

it('keeps the meaning of a list it is put on', () => {
  render(
    <Stack asChild>
      <ol aria-label="要带的东西">
        <li>身份证</li>
      </ol>
    </Stack>,
  );
  expect(screen.getByRole('list', { name: '要带的东西' }).children).toHaveLength(1);
});
