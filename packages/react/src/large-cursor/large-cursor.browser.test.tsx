import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { LargeCursor } from '.';

describeConformanceInBrowser('LargeCursor', { 'its button': () => <LargeCursor /> });

const cursorOf = (selector: string) => getComputedStyle(document.querySelector(selector)!).cursor;

describe('the cursor', () => {
  it('is ours, large, keeps its meaning and has the usual one behind it', async () => {
    await render(
      <>
        <p>字</p>
        <a href="#a">
          <b>去</b>
        </a>
        <button id="on">取号</button>
        <button id="off" disabled>
          取号
        </button>
        <input id="text" aria-label="电话" />
        <input id="tick" type="checkbox" aria-label="同意" />
        <input id="dead" type="checkbox" aria-label="同意" disabled />
        <div id="grab" style={{ cursor: 'grab' }} />
        <style>{'.app-link { cursor: pointer }'}</style>
        <div id="role" role="button" className="app-link" />
        <LargeCursor />
      </>,
    );
    const kinds = {
      p: 'auto',
      'a b': 'pointer',
      '#on': 'pointer',
      '#off': 'not-allowed',
      '#text': 'text',
      '#tick': 'pointer',
      '#dead': 'not-allowed',
      '#role': 'pointer',
    };
    for (const [selector, kind] of Object.entries(kinds)) {
      const cursor = cursorOf(selector);
      expect(cursor, selector).toMatch(new RegExp(`^url\\("data:image/svg.*, ${kind}$`));
      expect(cursor, selector).toContain("width='96'");
    }
    expect(cursorOf('#grab')).toBe('grab');
  });

  it.each(['p', 'a', 'button', 'input'])(
    'has a picture a browser can draw over %s',
    async (tag) => {
      await render(
        <>
          <p>字</p>
          <a href="#a">去</a>
          <button disabled>取号</button>
          <input aria-label="电话" />
          <LargeCursor />
        </>,
      );
      const image = new Image();
      image.src = /url\("(.*?)"\)/.exec(cursorOf(tag))![1]!;
      await image.decode();
      expect([image.naturalWidth, image.naturalHeight]).toEqual([96, 96]);
    },
  );

  it('is the usual one again when the aid has gone', async () => {
    const { unmount } = await render(<LargeCursor />);
    expect(cursorOf('body')).toContain('url(');
    await unmount();
    expect(cursorOf('body')).toBe('auto');
  });
});
