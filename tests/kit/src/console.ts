import { expect } from 'vitest';

/** What was written to the console while `work` ran. */
export interface Spoken {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Runs `work` with the console held back and hands over what it would have said. */
export async function silenced(work: () => unknown): Promise<Spoken> {
  const errors: string[] = [];
  const warnings: string[] = [];
  const keep =
    (list: string[]) =>
    (...parts: unknown[]) => {
      list.push(format(parts));
    };
  // Not by `vi.spyOn`: restoring would take away a spy that the test file has there itself.
  const { error, warn } = console;
  console.error = keep(errors);
  console.warn = keep(warnings);
  try {
    await work();
  } finally {
    console.error = error;
    console.warn = warn;
  }
  return { errors, warnings };
}

/** Fails when `work` writes an error or a warning. */
export async function expectNoWarnings(work: () => unknown): Promise<void> {
  const { errors, warnings } = await silenced(work);
  expect([...errors, ...warnings]).toEqual([]);
}

/** React passes `%s` and the values apart. */
function format(parts: readonly unknown[]): string {
  const [first, ...rest] = parts.map(String);
  return rest.reduce<string>((text, part) => {
    return text.includes('%s') ? text.replace('%s', () => part) : `${text} ${part}`;
  }, first ?? '');
}
