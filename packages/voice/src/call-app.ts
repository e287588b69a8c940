/**
 * Calls a function of the app. What it throws is shown to the developer, and stops neither whoever
 * is called next nor the voice.
 */
export function callApp(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    // oxlint-disable-next-line no-console -- the app's own error must not vanish
    console.error(error);
  }
}
