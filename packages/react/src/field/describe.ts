/** Joins ids for `aria-describedby`; undefined when there is none. */
export function joinIds(...ids: readonly (string | undefined | false)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
