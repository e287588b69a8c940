import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Prose } from './index';

describeConformanceInBrowser('Prose', {
  'a guide': () => (
    <Prose>
      <h2>怎么申请</h2>
      <p>
        还有不明白的，看 <a href="#questions">大家常问的问题</a>
        ，或者请社区服务站的工作人员讲给您听。
      </p>
      <ul>
        <li>七十岁以上的居民</li>
        <li>行动不方便的居民</li>
      </ul>
      <blockquote>
        <p>签约不收钱。</p>
      </blockquote>
      <table>
        <caption>您自己付的钱</caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">自己付</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>上门看病</td>
            <td>12.00 元</td>
          </tr>
        </tbody>
      </table>
    </Prose>
  ),
});

const lines = Array.from({ length: 40 }, (_, index) => `第${index + 1}条`);

it('lays out only what is near the screen of a long text, and all of a short one', async () => {
  const { container } = await render(
    <Prose>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Prose>,
  );
  const kinds = [...container.querySelectorAll('p')].map(
    (line) => getComputedStyle(line).contentVisibility,
  );
  expect(kinds.slice(0, 12)).toEqual(Array(12).fill('visible'));
  expect(new Set(kinds.slice(12))).toEqual(new Set(['auto']));
});

it('leaves a link far down within reach of focus', async () => {
  const screen = await render(
    <Prose>
      {lines.map((line) => (
        <p key={line}>
          <a href={`#${line}`}>{line}</a>
        </p>
      ))}
    </Prose>,
  );
  const last = screen.getByRole('link', { name: '第40条' }).element() as HTMLElement;
  last.focus();
  await expect.poll(() => last.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  expect(document.activeElement).toBe(last);
});
