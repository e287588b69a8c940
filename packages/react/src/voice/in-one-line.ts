/** What happened and what to do now, one sentence after the other: only Chinese sets no space between. */
export function inOneLine({ what, way }: { readonly what: string; readonly way: string }): string {
  return what.endsWith('。') ? what + way : `${what} ${way}`;
}
