const told = new Set<string>();

/**
 * Tells the developer once what went wrong; says nothing in production.
 *
 * @param key names the fault: the same key is reported a single time per page
 * @param message what happened, why it matters, how to fix it
 */
export function warnDev(key: string, message: string): void {
  if (process.env.NODE_ENV !== 'production') {
    if (told.has(key)) return;
    told.add(key);
    console.warn(`Care Mode: ${message}`);
  }
}
