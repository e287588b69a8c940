import { styleOf } from './flat-tree.ts';
import { roleOf } from './role.ts';

/**
 * Whether what is typed must not be heard: a password, also while it is shown, and what a style
 * sheet draws as dots.
 */
export function isSecret(element: Element): boolean {
  return (
    (element as HTMLInputElement).type === 'password' ||
    /password/.test(element.getAttribute('autocomplete') ?? '') ||
    !/^(none|)$/.test(styleOf(element)?.getPropertyValue('-webkit-text-security') ?? '')
  );
}

/** What is typed in, as it stands. */
export function typedIn(element: Element): string {
  return (element as HTMLInputElement).value ?? element.textContent ?? '';
}

/**
 * What a field holds, in the words it shows; '' for an empty one and for a secret.
 *
 * @param pause between several chosen options
 */
export function valueOf(element: Element, pause = ', '): string {
  switch (roleOf(element)) {
    case 'textbox':
    case 'searchbox':
    case 'spinbutton':
      return isSecret(element) ? '' : typedIn(element) || rangeValue(element);
    case 'combobox':
    case 'listbox':
      return chosen(element, pause) ?? (isSecret(element) ? '' : typedIn(element)).trim();
    case 'slider':
    case 'meter':
    case 'progressbar':
      return rangeValue(element);
    default:
      return '';
  }
}

/** Text of the chosen options; undefined where something is typed instead. */
function chosen(element: Element, pause: string): string | undefined {
  const { selectedOptions } = element as HTMLSelectElement;
  if (!selectedOptions && roleOf(element) === 'combobox') return undefined;
  const options = selectedOptions ?? element.querySelectorAll('[role=option][aria-selected=true]');
  return [...options].map((option) => (option.textContent ?? '').trim()).join(pause);
}

function rangeValue(element: Element): string {
  const text = element.getAttribute('aria-valuetext');
  if (text) return text;
  const now = element.getAttribute('aria-valuenow') ?? (element as HTMLInputElement).value;
  // A progress bar that does not know how far it is has a value of 0 all the same.
  const isUnknown = element.localName === 'progress' && !element.hasAttribute('value');
  if (now == null || isUnknown) return '';
  if (!/^(meter|progressbar)$/.test(roleOf(element))) return String(now);
  const bound = (name: string, otherwise: number) =>
    Number(element.getAttribute(`aria-value${name}`) ?? element.getAttribute(name) ?? otherwise);
  const least = bound('min', 0);
  const most = bound('max', /^(meter|progress)$/.test(element.localName) ? 1 : 100);
  const share = (Number(now) - least) / (most - least);
  return Number.isFinite(share) ? `${Math.round(share * 100)}%` : String(now);
}
