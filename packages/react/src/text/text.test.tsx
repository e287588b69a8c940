import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Text } from './index';

describeConformance('Text', (props) => <Text {...props}>明天上午九点</Text>, {
  element: HTMLSpanElement,
  asChild: (props) => (
    <Text asChild {...props}>
      <a href="#time">明天上午九点</a>
    </Text>
  ),
});

it('is the element the sentence needs', () => {
  render(
    <Text asChild weight="strong">
      <strong>请带身份证</strong>
    </Text>,
  );
  expect(screen.getByText('请带身份证').tagName).toBe('STRONG');
});
