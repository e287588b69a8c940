import { commitCount, takeCounts, walkTree } from './react-meter.js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import './page.css';

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

const channel = new MessageChannel();
let onMessage = () => {};
channel.port1.addEventListener('message', () => onMessage());
channel.port1.start();

// A message posted inside an animation frame callback is delivered after that frame's style,
// layout, paint and commit on the main thread: the frame's cost without waiting for the display.
function frameCost(work) {
  return new Promise((done, fail) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      let flushed = start;
      onMessage = () => done({ flush: flushed - start, frame: performance.now() - start });
      try {
        work();
        document.body.getBoundingClientRect();
        flushed = performance.now();
      } catch (error) {
        fail(error);
      }
      channel.port2.postMessage(0);
    });
  });
}

// Frames in which React committed again belong to the change that caused them.
async function untilQuiet(seen) {
  let extra = 0;
  let commits = seen;
  for (let quiet = 0; quiet < 2;) {
    const { frame } = await frameCost(() => {});
    if (commitCount() === commits) {
      quiet += 1;
    } else {
      commits = commitCount();
      extra += frame;
      quiet = 0;
    }
  }
  return extra;
}

function look(node) {
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  return {
    fontSize: style.fontSize,
    color: style.color,
    background: style.backgroundColor,
    border: style.borderTopColor,
    height: Math.round(box.height),
  };
}

/**
 * Puts a subject on the page and offers its measurements to the runner as `window.bench`.
 * A subject brings `Provider`, `Row({ index })`, `switchMode(on)`, if rows need one `Container`, and
 * if it goes on working after a switch `settled()`: no measurement begins in that work.
 */
export function measure(subject) {
  const { Provider, Row, switchMode, settled = () => undefined, Container = 'div' } = subject;
  const host = document.getElementById('root');
  let care = false;

  const flip = () => {
    care = !care;
    switchMode(care);
  };

  window.bench = {
    async mount(rows) {
      await nextFrame();
      const list = [];
      for (let index = 0; index < rows; index += 1)
        list.push(createElement(Row, { key: index, index }));
      const root = createRoot(host);
      const cost = await frameCost(() => {
        flushSync(() =>
          root.render(
            <Provider>
              <Container>{list}</Container>
            </Provider>,
          ),
        );
      });
      const commits = commitCount();
      const late = await untilQuiet(commits);
      await settled();
      takeCounts();
      return {
        flush: cost.flush,
        frame: cost.frame + late,
        elements: host.querySelectorAll('*').length,
      };
    },

    /** One there-and-back that only counts, and is the warm-up of the timed ones. */
    async count() {
      takeCounts();
      walkTree(true);
      const before = this.look();
      await frameCost(flip);
      await untilQuiet(commitCount());
      const on = takeCounts();
      // Longer than any colour transition a subject ships, so that the end state is compared.
      await new Promise((done) => setTimeout(done, 450));
      await settled();
      const after = this.look();
      await frameCost(flip);
      await untilQuiet(commitCount());
      const off = takeCounts();
      walkTree(false);
      await new Promise((done) => setTimeout(done, 450));
      return { on, off, before, after };
    },

    async toggle() {
      await settled();
      takeCounts();
      const cost = await frameCost(flip);
      const late = await untilQuiet(commitCount());
      return { flush: cost.flush, frame: cost.frame + late, commits: takeCounts().commits, care };
    },

    /** What was put off for content outside the screen is paid here: jump to the middle. */
    async jump() {
      await settled();
      window.scrollTo(0, 0);
      await nextFrame();
      const { frame } = await frameCost(() => {
        window.scrollTo(0, document.documentElement.scrollHeight / 2);
      });
      const late = await frameCost(() => {});
      window.scrollTo(0, 0);
      await nextFrame();
      await nextFrame();
      return frame + late.frame;
    },

    look() {
      const button = host.querySelector('button, [role=button], .bench-button');
      const input = host.querySelector('input:not([type=checkbox])');
      return { button: look(button), input: look(input) };
    },

    /** Whether this machine can draw Chinese at all, or draws boxes. */
    hasHanFont() {
      const draw = (text) => {
        const canvas = document.createElement('canvas');
        canvas.width = 40;
        canvas.height = 40;
        const context = canvas.getContext('2d');
        context.font = '32px sans-serif';
        context.fillText(text, 2, 32);
        return canvas.toDataURL();
      };
      return draw('预') !== draw('约');
    },
  };
}
