import { caretAt } from '../reading-aids/reading-line';
import { said, wordsIn } from '../reading-aids/words-in';
import type { ReadingPoint } from '../reading-aids/reading-point';

const controls = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'label',
  ...['button', 'link', 'tab', 'switch', 'checkbox', 'radio', 'menuitem', 'option'].map(
    (role) => `[role="${role}"]`,
  ),
].join();
const pictures = 'img,[role="img"]';

/** Ends of sentences in the languages of the settings; a full stop only where a space follows. */
const SENTENCES = /(?:[^。！？；!?;؟།᠃.\n]|\.(?!\s|$))+(?:[。！？；!?;؟།᠃.”』」）)]|\s)*/g;
/** Parts of one; what stands before a digit belongs to a number or a time. */
const PARTS = /(?:[^，、：,:،᠂]|[,:](?=\d))+(?:[，、：,:،᠂]|\s)*/g;

/**
 * What somebody points at, in words: the name of a control and what stands in it, what a picture
 * shows, or the sentence. Undefined where there is nothing to read.
 *
 * @param longest - Characters there is room for; a longer sentence is given in parts.
 */
export function pointedText(
  { target, x, y, line }: ReadingPoint,
  longest: number,
): string | undefined {
  const control = target?.closest(controls);
  if (control) return tidy(nameOf(control));
  const picture = target?.closest(pictures);
  if (picture) return tidy(wordsIn(picture));
  const caret = line?.text ? caretAt((line.left + line.right) / 2, y) : caretAt(x, y);
  const text = caret?.node;
  // The nearest character may be far away from what was pointed at.
  if (!(text instanceof Text) || (target && !target.contains(text))) return undefined;
  return tidy(sentenceAround(text, caret!.offset, longest));
}

/** The label of a control, and what is written or chosen in it. */
function nameOf(control: Element): string {
  const field = control instanceof HTMLLabelElement ? control.control : control;
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  if (!isField) return wordsIn(control);
  const label = said(field) || Array.from(field.labels ?? [], wordsIn).join(' ');
  return `${label} ${valueOf(field)}`;
}

function valueOf(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  // A password is for nobody else's eyes; a tick has no words beside its label.
  return /^(?:password|checkbox|radio|range|color|file|image)$/.test(field.type) ? '' : field.value;
}

function sentenceAround(text: Text, offset: number, longest: number): string {
  let block = text.parentElement!;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) {
    block = block.parentElement;
  }
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(text, offset);
  const at = before.toString().length;
  const whole = block.textContent ?? '';
  const sentence = partAround(whole, at, SENTENCES);
  if (sentence.text.trim().length <= longest) return sentence.text;
  return partAround(sentence.text, at - sentence.from, PARTS).text;
}

/** The part of a text that holds a place in it. */
function partAround(text: string, at: number, parts: RegExp): { text: string; from: number } {
  for (const match of text.matchAll(parts)) {
    if (at < match.index! + match[0].length) return { text: match[0], from: match.index! };
  }
  return { text, from: 0 };
}

function tidy(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined;
}
