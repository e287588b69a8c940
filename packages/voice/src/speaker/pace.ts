const wide = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/g;

/**
 * About how long a text takes to be spoken (s): four and a half Chinese characters or fourteen
 * letters in a second at rate 1.
 */
export function secondsOf(text: string, rate: number): number {
  const characters = (text.match(wide) ?? []).length;
  return (characters / 4.5 + (text.length - characters) / 14) / rate;
}
