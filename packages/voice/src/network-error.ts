/** How browsers say that nobody answered, and what stands in for `fetch` says. */
const unanswered =
  /^(?:Failed to fetch|Load failed|NetworkError when|network error|Network request failed|The (?:Internet|network) connection)/;

/**
 * Whether what a function of the app threw says that the network failed. `fetch` throws a TypeError
 * then, as any slip in a program does: only the words tell them apart (whatwg/fetch#526). Older
 * Safaris use the words of the phone's language, but what comes from the network has no stack there
 * (appsignal-javascript#583).
 */
export function isNetworkError(error: unknown): boolean {
  return error instanceof TypeError && (!error.stack || unanswered.test(error.message));
}
