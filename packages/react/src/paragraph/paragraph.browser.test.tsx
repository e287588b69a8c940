import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Paragraph } from './index';

afterEach(async () => {
  setMode('standard');
  await page.viewport(375, 812);
});

describeConformanceInBrowser('Paragraph', {
  'two of them': () => (
    <div>
      <Paragraph>
        每年要确认一次领取养老金的资格。您可以在手机上确认，也可以到社区服务站。
      </Paragraph>
      <Paragraph>行动不方便的，打电话 12333，工作人员会上门。</Paragraph>
    </div>
  ),
  'a note': () => (
    <Paragraph size="caption" tone="secondary">
      市气象台今天下午五点发布。
    </Paragraph>
  ),
});

it.each([
  ['standard', 1.3, 'A-07'],
  ['care', 1.5, 'C-02'],
] as const)(
  'stands apart from the next one in %s by %s lines (%s)',
  async (mode, lines, _clause) => {
    setMode(mode);
    const screen = await render(
      <div>
        <Paragraph>第一段</Paragraph>
        <Paragraph>第二段</Paragraph>
      </div>,
    );
    const first = screen.getByText('第一段').element().getBoundingClientRect();
    const second = screen.getByText('第二段').element().getBoundingClientRect();
    // Each is one line high.
    expect((second.top - first.bottom) / first.height).toBeGreaterThanOrEqual(lines - 0.001);
  },
);

it('holds no more than 40 Chinese characters in a line (C-02)', async () => {
  await page.viewport(1280, 812);
  const screen = await render(<Paragraph>{'看'.repeat(100)}</Paragraph>);
  const paragraph = screen.getByText(/看/).element();
  const width = paragraph.getBoundingClientRect().width;
  expect(width / Number.parseFloat(getComputedStyle(paragraph).fontSize)).toBe(40);
});
