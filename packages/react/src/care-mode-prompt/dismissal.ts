// Holds for the page where the device remembers nothing: a person is not asked twice in a row.
const dismissedHere = new Set<string>();

/** Whether the person has already answered the prompt with this name on this device. */
export function wasDismissed(name: string): boolean {
  try {
    return dismissedHere.has(name) || localStorage.getItem(name) !== null;
  } catch {
    return dismissedHere.has(name);
  }
}

/** Remembers the answer; in memory where storage is blocked or full. */
export function rememberDismissal(name: string): void {
  dismissedHere.add(name);
  try {
    localStorage.setItem(name, 'dismissed');
  } catch {
    // Kept above.
  }
}

/** For tests and demonstrations: the next visit is a first one again. */
export function forgetDismissal(name: string): void {
  dismissedHere.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was stored.
  }
}
