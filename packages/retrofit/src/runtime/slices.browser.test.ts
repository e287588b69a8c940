import { describe, expect, it } from 'vitest';
import { createSlices } from './slices.ts';

/** Work of so many steps, each of which takes this long, ms. */
const stepMs = 5;

/** Runs some work under a clock that only the steps move, and tells how long each task took. */
async function tasksOf(work: (run: (count: number) => Promise<void>) => Promise<unknown>) {
  let clock = 1000;
  let task = 0;
  let isOver = false;
  const tasks = new Map<number, number>();
  // One message after another: each is a task, so that no two tasks of work have the same number.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    task += 1;
    if (!isOver) port2.postMessage(null);
  });
  port1.start();
  port2.postMessage(null);
  function* steps(count: number) {
    for (let step = 0; step < count; step += 1) {
      clock += stepMs;
      tasks.set(task, (tasks.get(task) ?? 0) + stepMs);
      yield;
    }
  }
  const view = { performance: { now: () => clock } } as unknown as Window;
  await work((count) => createSlices(view).run(steps(count)));
  isOver = true;
  port1.close();
  return [...tasks.values()];
}

describe('work in slices', () => {
  it('gives way before a task is felt', async () => {
    const tasks = await tasksOf((run) => run(60));
    expect(tasks.reduce((sum, one) => sum + one)).toBe(60 * stepMs);
    expect(Math.max(...tasks)).toBeLessThan(50);
  });

  it('gives way as soon where work follows work', async () => {
    const tasks = await tasksOf(async (run) => {
      await run(5);
      await run(5);
      await run(40);
    });
    expect(tasks.reduce((sum, one) => sum + one)).toBe(50 * stepMs);
    expect(Math.max(...tasks)).toBeLessThan(50);
  });

  it('ends where several work at once', async () => {
    const tasks = await tasksOf((run) => Promise.all([run(40), run(30), run(1)]));
    expect(tasks.reduce((sum, one) => sum + one)).toBe(71 * stepMs);
    expect(Math.max(...tasks)).toBeLessThan(50);
  });
});
