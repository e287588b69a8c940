/** Remembers how to take back what was done, and takes it back in the opposite order. */
export interface Undo {
  add(step: () => void): void;
  run(): void;
}

export function createUndo(): Undo {
  let steps: (() => void)[] = [];
  return {
    add: (step) => void steps.push(step),
    run() {
      const all = steps;
      steps = [];
      for (const step of all.reverse()) {
        try {
          step();
        } catch {
          // What it was done to is gone, and with it what there was to take back.
        }
      }
    },
  };
}
