import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Card } from '../card';
import { Grid, type GridProps } from './index';

const Services = (props: GridProps) => (
  <Grid {...props}>
    {['看病挂号', '交水电费', '坐公交车'].map((name) => (
      <Card asChild key={name}>
        <a href={`#${name}`}>{name}</a>
      </Card>
    ))}
  </Grid>
);

afterEach(async () => {
  setMode('standard');
  await page.viewport(375, 812);
});

describeConformanceInBrowser('Grid', { services: () => <Services /> });

it.each([
  ['two columns on a phone', 'standard', 375, 1, 2],
  ['one column in care mode (L-09)', 'care', 375, 1, 1],
  ['one column where a column would hold less than eight characters', 'standard', 320, 2, 1],
  ['no more columns on a desk than the mode allows', 'standard', 1280, 1, 2],
] as const)('%s', async (_what, mode, width, scale, columns) => {
  await page.viewport(width, 812);
  setMode(mode, scale);
  const { container } = await render(<Services />);
  expect(columnsOf(container.firstElementChild!)).toBe(columns);
});

it('fills a desk when asked to', async () => {
  await page.viewport(1280, 812);
  const { container } = await render(<Services columns="fill" />);
  expect(columnsOf(container.firstElementChild!)).toBe(3);
});

function columnsOf(grid: Element): number {
  return new Set([...grid.children].map((cell) => cell.getBoundingClientRect().left)).size;
}
