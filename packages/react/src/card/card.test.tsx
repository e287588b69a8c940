import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Card } from './index';

describeConformance('Card', (props) => <Card {...props}>电费 128.60 元</Card>, {
  element: HTMLDivElement,
  asChild: (props) => (
    <Card asChild {...props}>
      <a href="#bill">电费 128.60 元</a>
    </Card>
  ),
});

it('is one focus stop with all of its words when it is a link (G-05)', async () => {
  render(
    <Card asChild>
      <a href="#doctor">
        <span>李医生</span> <span>眼科</span>
      </a>
    </Card>,
  );
  await userEvent.tab();
  expect(screen.getByRole('link', { name: '李医生 眼科' })).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});
