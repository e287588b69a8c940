/** Work that can stop between any two steps. */
export type Steps = Iterator<unknown>;

/** How long a slice may hold the main thread before it gives way. */
const sliceMs = { least: 8, most: 32 };

/** Runs steps in slices, each in a task of its own, so that no tap waits for them. */
export interface Slices {
  /** @returns a promise that resolves when the steps are done or were given up */
  run(steps: Steps): Promise<void>;
  /** Gives up what has not run yet. */
  stop(): void;
  /** Whether everything was given up. */
  readonly stopped: boolean;
}

/** When the work of a window has to give way, by all that runs in it: tasks are shared. */
const untils = new WeakMap<Window, { until: number }>();

/**
 * @param view - Window whose clock and tasks are used.
 */
export function createSlices(view: Window): Slices {
  const state = { stopped: false };
  const shared = untils.get(view) ?? { until: 0 };
  untils.set(view, shared);
  let budget: number = sliceMs.most;
  const nextTask = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    });
  async function endOfTask(): Promise<void> {
    await nextTask();
    shared.until = 0;
  }
  /** What begins where other work just ended is in the same task, and has what that left over. */
  function begin(): void {
    if (shared.until > 0) return;
    shared.until = view.performance.now() + budget;
    void endOfTask();
  }
  return {
    async run(steps) {
      while (!state.stopped) {
        begin();
        while (view.performance.now() < shared.until) if (steps.next().done) return;
        const paused = view.performance.now();
        await endOfTask();
        // Where the page is painted anew after each slice, fewer and longer ones are done sooner.
        const pause = view.performance.now() - paused;
        budget = Math.min(sliceMs.most, Math.max(sliceMs.least, pause));
      }
    },
    stop() {
      state.stopped = true;
    },
    get stopped() {
      return state.stopped;
    },
  };
}
