import { createRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { drawnBoxes, lostEdges } from './boundaries';
import { emulateSystem } from './emulate';
import { movers } from './movers';
import { press, pressables } from './press';
import type { HTMLAttributes } from 'react';

afterEach(() => emulateSystem({}));

describe('forced colours', () => {
  const box = { width: 200, height: 60, background: '#cde' };
  const look = async (style: HTMLAttributes<HTMLDivElement>['style']) => {
    await render(<div style={{ ...box, ...style }} />);
    const drawn = drawnBoxes();
    await emulateSystem({ 'forced-colors': 'active' });
    return lostEdges(drawn).length;
  };

  it('take the edge of a box that is only tinted', async () => {
    expect(await look({})).toBe(1);
  });

  it('keep a line, also one nobody sees otherwise', async () => {
    expect(await look({ border: '1px solid transparent' })).toBe(0);
  });
});

describe('a finger and the keyboard', () => {
  function Counter(props: { on: 'onClick' | 'onTouchEnd' | 'onKeyDown'; as: 'button' | 'div' }) {
    const [count, setCount] = useState(0);
    const Tag = props.as;
    return (
      <Tag role="button" tabIndex={0} {...{ [props.on]: () => setCount(count + 1) }}>
        {count}
      </Tag>
    );
  }
  const came = async (subject: () => React.ReactElement) => {
    const roads = [];
    for (const road of ['touch', 'keyboard'] as const) {
      await render(subject());
      roads.push(await press([...pressables().values()][0]!, road));
      await cleanup();
    }
    return roads;
  };

  it('do the same to a button', async () => {
    const [touch, keyboard] = await came(() => <Counter as="button" on="onClick" />);
    expect(touch).toContain('1');
    expect(keyboard).toBe(touch);
  });

  it.each([
    ['hears fingers alone', () => <Counter as="button" on="onTouchEnd" />],
    ['hears keys alone', () => <Counter as="button" on="onKeyDown" />],
    ['only looks like a button', () => <Counter as="div" on="onClick" />],
  ])('are told apart where something %s', async (_what, subject) => {
    const [touch, keyboard] = await came(subject);
    expect(keyboard).not.toBe(touch);
  });

  it('say that nothing came of it', async () => {
    const ref = createRef<HTMLDivElement>();
    await render(
      <div role="tab" tabIndex={0} ref={ref}>
        今天
      </div>,
    );
    expect(await press(ref.current!, 'touch')).toBe('nothing');
  });
});

it('finds what moves, also what CSS draws beside an element', async () => {
  await render(
    <>
      <style>{`.still::before { content: ''; transition: none }
        .slides::before { content: ''; transition: left 200ms }`}</style>
      <p className="still">停</p>
      <p className="slides">动</p>
      <p style={{ scrollBehavior: 'smooth' }}>滚</p>
    </>,
  );
  expect(movers()).toEqual(['p::before: transition 0.2s', 'p: smooth scrolling']);
});
