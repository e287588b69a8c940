import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { Phone } from 'lucide-react';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { IconButton } from './index';

afterEach(() => setMode('standard'));

describeConformanceInBrowser('IconButton', {
  'word below': () => <IconButton icon={Phone} label="打电话给女儿" />,
  'word beside': () => <IconButton icon={Phone} label="打电话给女儿" layout="beside" />,
  'word hidden in standard': () => (
    <IconButton icon={Phone} label="打电话" labelVisibility="hidden" variant="quiet" />
  ),
  disabled: () => <IconButton icon={Phone} label="今天休息" disabled />,
});

it('always shows its word in care mode (K-10)', async () => {
  const screen = await render(<IconButton icon={Phone} label="打电话" labelVisibility="hidden" />);
  const word = screen.getByText('打电话').element();
  // What is clipped away cannot be touched: what is under the middle of the word tells.
  const isDrawn = () => {
    const { left, top, width, height } = word.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === word;
  };
  expect(isDrawn()).toBe(false);
  setMode('care');
  expect(isDrawn()).toBe(true);
});
