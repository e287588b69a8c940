import {
  accessibleDescription,
  accessibleName,
  referencesOf,
  textOf,
  textOfReferences,
} from './accessible-name.ts';
import { closest, isAbsent, parentOf } from './flat-tree.ts';
import { listNumber } from './list-number.ts';
import { isCell, isField, isHeader, isWidget, roleOf } from './role.ts';
import { headersOf } from './table.ts';
import { isSecret, typedIn, valueOf } from './value.ts';
import { wordsOf, type CareLocale, type Words } from './words.ts';

/** What a screen reader would tell about an element, in parts and as one text to speak. */
export interface Described {
  /** Accessible name; for what has none, its text. */
  readonly name: string;
  /** What is asked of a choice: the name of the group it belongs to. */
  readonly group: string;
  /** ARIA role, given or implied; '' where there is none that matters. */
  readonly role: string;
  /** States in words, such as 未选中 or 不可用. */
  readonly state: readonly string[];
  /** What a field holds, as shown. Never the characters of a password, only how many there are. */
  readonly value: string;
  /** Place in its list or group: 第 2 项，共 5 项. */
  readonly position: string;
  /** Accessible description, and what is wrong where the field is invalid. */
  readonly description: string;
  /** All of it in the order of the locale, ready to be spoken. */
  readonly text: string;
}

/** How an element is described. */
export interface DescribeOptions {
  /**
   * Language of the words between the page's own. zh-HK hears those of zh-TW; ug, bo and mn those of
   * zh-CN.
   * @default 'zh-CN'
   */
  readonly locale?: CareLocale;
  /**
   * Whether a radio button or checkbox says the name of its group, its question.
   * @default true
   */
  readonly group?: boolean;
}

/**
 * Describes any element of any app from what assistive technology is told about it: accessible name,
 * role, state, value, position and description (W-06). Changes nothing on the page.
 *
 * @example describeElement(button).text // '提交，按钮，不可用'
 */
export function describeElement(element: Element, options: DescribeOptions = {}): Described {
  const words = wordsOf(options.locale ?? 'zh-CN');
  const role = roleOf(element);
  const label = accessibleName(element);
  const isNamed = isField(role) || /dialog|^(img|table|option)$/.test(role);
  const name = label || (isNamed ? '' : textOf(element));
  const state = statesOf(element, role, words);
  const value = saidValue(element, role, words);
  const position = positionOf(element, role, words);
  const description = descriptionOf(element, label, words);
  const asks = options.group === false ? null : groupOf(element, role);
  const group = asks ? accessibleName(asks) : '';
  const headers =
    isCell(role) && !isHeader(role) ? headersOf(element).map((header) => textOf(header)) : [];
  const under = [group, ...headers].filter(Boolean).join(words.pause);
  const called = [under, listNumber(element) + name].filter(Boolean).join(words.colon);
  const text = [called, roleWord(element, role, words), value, ...state, position, description]
    .filter(Boolean)
    .join(words.pause);
  return { name, group, role, state, value, position, description, text };
}

/** The named group whose question a choice answers. */
export function groupOf(element: Element, role = roleOf(element)): Element | null {
  if (role !== 'radio' && role !== 'checkbox') return null;
  return closest(
    parentOf(element),
    (at) => /^(radio)?group$/.test(roleOf(at)) && accessibleName(at) !== '',
  );
}

function roleWord(element: Element, role: string, words: Words): string | undefined {
  if (role === 'heading' && !element.hasAttribute('aria-roledescription')) {
    return words.heading(
      element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1] ?? '2',
    );
  }
  const given = element.getAttribute('aria-roledescription')?.trim();
  if (given) return given;
  if (isTyped(role) && isSecret(element)) return words.roles['password'];
  const { type } = element as HTMLInputElement;
  return words.roles[isMoment.test(type) ? type : role];
}

/** Types of fields that hold a day or a time. */
const isMoment = /^(date|datetime-local|month|time|week)$/;

/** What such a field holds, in words: 2026-11-27T14:30 is 2026年11月27日 14:30. */
function momentInWords(value: string, words: Words): string {
  return value
    .replace(/^(\d+)-W(\d\d)/, (_, year, week) => words.week(+year, +week))
    .replace(/^(\d+)-(\d\d)(?:-(\d\d))?/, (_, year, month, day) =>
      words.date(+year, +month, day && +day),
    )
    .replace('T', ' ');
}

const isTyped = (role: string) => /^(search|text)box$|^spinbutton$/.test(role);

function saidValue(element: Element, role: string, words: Words): string {
  if (isTyped(role) && isSecret(element)) {
    const count = [...typedIn(element)].length;
    return count > 0 ? words.characters(count) : words.empty;
  }
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'file') {
    return [...((element as HTMLInputElement).files ?? [])]
      .map((file) => file.name)
      .join(words.pause);
  }
  const held = valueOf(element, words.pause).trim();
  const value = isMoment.test((element as HTMLInputElement).type)
    ? momentInWords(held, words)
    : held;
  return value || !/^(text|search|combo|list)box$|^spinbutton$/.test(role) ? value : words.empty;
}

/** States in the order they are said. */
function statesOf(element: Element, role: string, words: Words): string[] {
  const control = element as HTMLInputElement;
  const aria = (name: string) => element.getAttribute(`aria-${name}`);
  const is = (name: string, native = false) => (aria(name) ?? String(native)) === 'true';
  const states: string[] = [];
  const add = (word: string, holds: boolean) => {
    if (holds) states.push(word);
  };
  const choose = (state: string, yes: string, no: string) => {
    states.push(state === 'mixed' ? words.mixed : state === 'true' ? yes : no);
  };

  if (/^(checkbox|radio|switch|menuitemcheckbox|menuitemradio)$/.test(role)) {
    // A native control knows better: its attribute may lag behind what a person did.
    const isNative = control.type === 'checkbox' || control.type === 'radio';
    const native = control.indeterminate ? 'mixed' : String(control.checked);
    const [yes, no] = role === 'switch' ? [words.on, words.off] : [words.checked, words.unchecked];
    choose((isNative ? native : aria('checked')) ?? 'false', yes, no);
  }
  const [active] = /^(combobox|listbox|tree|grid)$/.test(role)
    ? referencesOf(element, 'aria-activedescendant').map((option) => textOf(option))
    : [];
  if (active && active !== valueOf(element).trim()) states.push(words.standsAt(active));
  const pressed = aria('pressed');
  if (pressed) choose(pressed, words.pressed, words.unpressed);
  add(words.selected, is('selected', role === 'option' && (element as HTMLOptionElement).selected));
  const details = element.localName === 'summary' && (element.parentElement as HTMLDetailsElement);
  const expanded = details ? String(details.open) : aria('expanded');
  if (expanded) choose(expanded, words.expanded, words.collapsed);
  const current = aria('current');
  add(
    current === 'page' ? words.currentPage : words.current,
    Boolean(current) && current !== 'false',
  );
  add(words.sortedUp, aria('sort') === 'ascending');
  add(words.sortedDown, aria('sort') === 'descending');
  if (role === 'treeitem' && aria('level')) states.push(words.level(aria('level')!));
  add(words.busy, is('busy'));
  if (isWidget(role) || role === 'link') add(words.disabled, isDisabled(element));
  if (isField(role)) {
    add(words.readonly, is('readonly', control.readOnly && element.hasAttribute('readonly')));
    add(words.required, is('required', control.required));
    add(words.invalid, isInvalid(element));
  }
  return states;
}

function isDisabled(element: Element): boolean {
  return (
    Boolean(closest(element, (at) => at.getAttribute('aria-disabled') === 'true')) ||
    element.matches(':disabled')
  );
}

/** Whether a field says of itself that it is wrong. */
export function isInvalid(element: Element): boolean {
  return !/^(false|)$/.test(element.getAttribute('aria-invalid') ?? '');
}

function descriptionOf(element: Element, name: string, words: Words): string {
  const description = accessibleDescription(element, name);
  const error = isInvalid(element) ? textOfReferences(element, 'aria-errormessage') : '';
  return [error, error ? description.replace(error, '').trim() : description]
    .filter(Boolean)
    .join(words.pause);
}

/** Which ancestor holds the others of a role. */
const groups: Readonly<Record<string, string>> = {
  listitem: 'list',
  menuitem: 'menu',
  menuitemcheckbox: 'menu',
  menuitemradio: 'menu',
  option: 'listbox',
  radio: 'radiogroup',
  treeitem: 'tree',
  tab: 'tablist',
};

function positionOf(element: Element, role: string, words: Words): string {
  const place = element.getAttribute('aria-posinset');
  const size = element.getAttribute('aria-setsize');
  if (place && size && Number(size) > 0) return words.position(place, size);
  const fellows = fellowsOf(element, role).filter((fellow) => !isAbsent(fellow));
  const at = fellows.indexOf(element);
  if (at < 0 || fellows.length < 2) return '';
  return words.position(String(at + 1), String(fellows.length));
}

function fellowsOf(element: Element, role: string): Element[] {
  const held = groups[role];
  if (!held) return [];
  const { localName } = element;
  if (localName === 'option') {
    return [...(element.closest('select')?.options ?? [])];
  }
  if (localName === 'input') {
    const { name, form } = element as HTMLInputElement;
    const root = form ?? (element.getRootNode() as ParentNode);
    return name
      ? [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
          (radio) => radio.name === name && radio.form === form,
        )
      : [];
  }
  const group = closest(element.parentElement, (at) => roleOf(at).startsWith(held));
  if (!group) return [];
  // Not by a selector: the name of an element, o:p, may be none.
  return [...group.querySelectorAll('*')].filter(
    (fellow) =>
      (fellow.localName === localName || fellow.getAttribute('role') === role) &&
      roleOf(fellow) === role &&
      closest(fellow.parentElement, (at) => roleOf(at).startsWith(held)) === group,
  );
}
