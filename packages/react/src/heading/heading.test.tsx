import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Heading } from './index';

describeConformance('Heading', (props) => <Heading {...props}>养老金</Heading>, {
  element: HTMLHeadingElement,
  asChild: (props) => (
    <Heading asChild {...props}>
      <a href="#pension">养老金</a>
    </Heading>
  ),
});

it.each([1, 2, 3, 4] as const)('is a title of level %i for everybody', (level) => {
  render(<Heading level={level}>养老金</Heading>);
  expect(screen.getByRole('heading', { level, name: '养老金' })).toBeInTheDocument();
});

it('is a section title when nothing is said', () => {
  render(<Heading>到账明细</Heading>);
  expect(screen.getByRole('heading', { level: 2 })).toBeInTheDocument();
});
