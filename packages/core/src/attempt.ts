/**
 * What an action gives, or undefined where it throws. Sandboxed frames and strict privacy settings
 * throw at the mere mention of storage or cookies, and old WebViews have no matchMedia.
 */
export function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
