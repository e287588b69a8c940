import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Story {
  readonly html: string;
  readonly gate?: object;
  /** How many times it puts <html> back to standard after care mode was put on it. */
  readonly rewrites?: number;
}

// A folder that behaves like a built Storybook as far as the gate looks: an index, a frame that
// shows the story named in its address, and a channel that switches it.
const stories: Readonly<Record<string, Story>> = {
  good: { html: '<button class="b">确认预约</button>' },
  small: { html: '<p style="font-size:14px">请带好医保卡</p>' },
  excused: {
    html: '<p style="font-size:14px">请带好医保卡</p>',
    gate: { skip: [{ rule: 'care/font-min-18', reason: '机器打印的样张' }] },
  },
  opens: {
    html:
      '<button class="b" id="more" onclick="this.nextElementSibling.hidden = false">更多</button>' +
      '<p hidden style="font-size:14px">打开才看得到的小字</p>',
    gate: { open: '#more' },
  },
  'opens-nothing': { html: '<button class="b">更多</button>', gate: { open: '#missing' } },
  throws: { html: '<script>' },
  'changes-once': { html: '<p class="small-in-care">请带好医保卡</p>', rewrites: 1 },
  'changes-always': { html: '<button class="b">确认预约</button>', rewrites: 1000 },
};

const frame = `<!doctype html><html lang="zh"><title>story</title>
<style>body{margin:0;padding:16px;background:#fff;color:#000;font:20px/1.5 sans-serif}
.b{min-width:64px;min-height:64px;border:2px solid #000;background:#fff;color:#000;font:inherit}
[data-care-mode=care] .small-in-care{font-size:14px}</style>
<body><div id="root"></div><script>
const stories = ${JSON.stringify(stories).replaceAll('<', '\\u003c')};
const show = (id) => {
  __STORYBOOK_PREVIEW__.currentRender = { id, phase: 'rendering' };
  if (id === 'throws') { document.body.className = 'sb-show-errordisplay'; return; }
  document.body.className = '';
  document.getElementById('root').innerHTML = stories[id].html;
  rewrites = stories[id].rewrites || 0;
  __STORYBOOK_PREVIEW__.currentRender = { id, phase: 'completed', story: { parameters: { gate: stories[id].gate } } };
};
let rewrites = 0;
new MutationObserver(() => {
  const { dataset } = document.documentElement;
  if (rewrites === 0 || dataset.careMode !== 'care') return;
  rewrites -= 1;
  dataset.careMode = 'standard';
}).observe(document.documentElement, { attributeFilter: ['data-care-mode'] });
window.__STORYBOOK_PREVIEW__ = {};
window.__STORYBOOK_ADDONS_CHANNEL__ = { emit: (event, { storyId }) => setTimeout(show, 5, storyId) };
show(new URLSearchParams(location.search).get('id'));
</script></body></html>`;

let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'care-gate-'));
  fs.writeFileSync(path.join(folder, 'iframe.html'), frame);
  const entries = Object.keys(stories).map((id) => [
    id,
    { id, type: 'story', title: '示例', name: id },
  ]);
  const docs = ['docs', { id: 'docs', type: 'docs', title: '示例', name: 'Docs' }];
  fs.writeFileSync(
    path.join(folder, 'index.json'),
    JSON.stringify({ v: 5, entries: Object.fromEntries([...entries, docs]) }),
  );
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function gate(...words: string[]): Promise<{ code: number | null; output: string; last: string }> {
  const cli = fileURLToPath(new URL('./src/cli.ts', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', cli, '--dir', folder, ...words]);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      resolve({ code, output, last: output.trimEnd().split('\n').pop() ?? '' });
    });
  });
}

describe('the story gate from the command line', () => {
  it('passes a good story and ends in the sum', async () => {
    const { code, last, output } = await gate('--filter', 'good');
    expect(last, output).toMatch(/^\d+ passed, 0 failed$/);
    expect(code).toBe(0);
  });

  it('fails with story, selector, measured and required value, and a code', async () => {
    const { code, last, output } = await gate('--filter', 'small');
    expect(last).toMatch(/^\d+ passed, [1-9]\d* failed$/);
    expect(code).toBe(1);
    for (const part of [
      '示例 / small',
      'care/font-min-18',
      '#root > p',
      '14 px',
      '>= 18 px',
      'A-05',
      'care 375',
    ]) {
      expect(output).toContain(part);
    }
  });

  it('prints every excuse with its reason and how often it was used', async () => {
    const { code, output } = await gate('--filter', 'excused');
    expect(code, output).toBe(0);
    expect(output).toMatch(/示例 \/ excused +care\/font-min-18 +机器打印的样张 +[1-9]/);
  });

  it('opens what a story asks to be opened', async () => {
    const { code, output } = await gate('--filter', 'opens', '--workers', '1');
    expect(code).toBe(1);
    expect(output).toContain('打开才看得到的小字');
    expect(output).toContain('nothing to click at #missing');
  });

  it('fails a story that throws, and does not hang', async () => {
    const { code, output } = await gate('--filter', 'throws');
    expect(code).toBe(1);
    expect(output).toContain('story/error');
  });

  it('measures again when the page put its own mode back meanwhile', async () => {
    const { last, output } = await gate('--filter', 'changes-once');
    // Its text is small in every care cell; the 3 cells of standard and dark pass.
    expect(last, output).toBe('3 passed, 14 failed');
    expect(output).not.toContain('changed its own mode');
  });

  it('fails a page that always puts its own mode back, and says so', async () => {
    const { code, output } = await gate('--filter', 'changes-always');
    expect(code).toBe(1);
    expect(output).toContain('the page changed its own mode in each of 3 measurements of care');
    expect(output).toContain('data-care-mode is standard, not care');
  });

  it('measures every mode at every width with --full', async () => {
    const { last } = await gate('--filter', 'good', '--full');
    expect(last).toBe('39 passed, 0 failed');
  });

  it('fails when there is nothing to measure', async () => {
    const { code, last } = await gate('--filter', 'no such story');
    expect(last).toBe('0 passed, 1 failed');
    expect(code).toBe(1);
  });
});
