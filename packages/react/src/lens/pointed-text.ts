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
export function pointedText(point: ReadingPoint, longest: number): string | undefined {
  const control = point.target?.closest(controls);
  if (control) {
    const name = tidy(nameOf(control, longest));
    if (!name || name.length <= longest) return name;
    // A whole card may be one link; then it is read sentence by sentence.
    return sentenceAt(point, longest) ?? name;
  }
  const picture = point.target?.closest(pictures);
  return picture ? tidy(wordsIn(picture)) : sentenceAt(point, longest);
}

function sentenceAt({ target, x, y, line }: ReadingPoint, longest: number): string | undefined {
  const caret = line?.text ? caretAt((line.left + line.right) / 2, y) : caretAt(x, y);
  const text = caret?.node;
  // The nearest character may be far away from what was pointed at.
  if (!(text instanceof Text) || (target && !target.contains(text))) return undefined;
  return tidy(sentenceAround(text, caret!.offset, longest));
}

/** The label of a control, and what is written or chosen in it. */
function nameOf(control: Element, longest: number): string {
  const field = control instanceof HTMLLabelElement ? control.control : control;
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  if (!isField) return wordsIn(control);
  const label = said(field) || Array.from(field.labels ?? [], wordsIn).join(' ');
  // Of much that is written, the sentence somebody is at.
  return `${label} ${isSecret(field) ? '' : valueOf(field, longest)}`;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A password or a code is for nobody else's eyes, however the field hides it. */
function isSecret(field: Field): boolean {
  const masked = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return (
    field.type === 'password' ||
    (masked !== '' && masked !== 'none') ||
    /current-password|new-password|one-time-code/i.test(field.getAttribute('autocomplete') ?? '')
  );
}

function valueOf(field: Field, longest: number): string {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  // A tick has no words beside its label.
  if (/^(?:checkbox|radio|range|color|file|image)$/.test(field.type)) return '';
  const { value } = field;
  return value.length <= longest ? value : sentenceIn(value, field.selectionStart ?? 0, longest);
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
  return sentenceIn(block.textContent ?? '', at, longest);
}

/** The sentence around a place in a text, or a part of it where it is longer than there is room. */
function sentenceIn(whole: string, at: number, longest: number): string {
  const sentence = partAround(whole, at, SENTENCES);
  if (sentence.text.trim().length <= longest) return sentence.text;
  return partAround(sentence.text, at - sentence.from, PARTS).text;
}

/** The part of a text that holds a place in it; at its end, the last one. */
function partAround(text: string, at: number, parts: RegExp): { text: string; from: number } {
  let part = { text, from: 0 };
  for (const match of text.matchAll(parts)) {
    part = { text: match[0], from: match.index! };
    if (at < part.from + part.text.length) break;
  }
  return part;
}

function tidy(text: string): string | undefined {
  return text.replace(/\s+/g, ' ').trim() || undefined;
}
