import { accessibleName } from '../say/accessible-name.ts';

/** Something on the page that can be meant by its name. */
export interface NamedControl {
  readonly element: HTMLElement;
  /** Its accessible name first; for a row also its first line, which is what people call it. */
  readonly names: readonly string[];
  /** `field`: text goes into it. `choice`: one of several. `press`: everything else. */
  readonly kind: 'field' | 'choice' | 'press';
}

const control =
  'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, option, ' +
  '[contenteditable=""], [contenteditable=true], [role=button], [role=link], [role=checkbox], ' +
  '[role=radio], [role=switch], [role=tab], [role=menuitem], [role=menuitemcheckbox], ' +
  '[role=menuitemradio], [role=option], [role=treeitem], [role=textbox], [role=searchbox], ' +
  '[role=combobox], [role=spinbutton], [role=slider]';
const choice =
  'option, input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch], ' +
  '[role=tab], [role=option], [role=menuitemcheckbox], [role=menuitemradio]';
const field =
  'textarea, select, input:not([type=button]):not([type=submit]):not([type=reset])' +
  ':not([type=image]):not([type=file]), [contenteditable=""], [contenteditable=true], ' +
  '[role=textbox], [role=searchbox], [role=combobox], [role=spinbutton]';
const modal = 'dialog[open], [role=dialog][aria-modal=true], [role=alertdialog][aria-modal=true]';

/** What is longer is read, not said (characters). */
const longestName = 40;

/**
 * Everything in a region that a person can use now, by name: what is visible and enabled, links,
 * buttons, fields and choices, and rows that are made clickable without a role. Open shadow roots
 * are looked into. While a modal dialog is open, only what is inside it counts.
 *
 * @param root - @default the document
 */
export function nameControls(root: Document | Element = document): NamedControl[] {
  const found: NamedControl[] = [];
  const top = openModal(root) ?? (root instanceof Document ? root.documentElement : root);
  if (isInert(top)) return found;
  visit(top, found, 'auto');
  return found;
}

/** The modal dialog on top, if there is one that can be seen. */
function openModal(root: Document | Element): Element | undefined {
  const document = root instanceof Document ? root : root.ownerDocument;
  return [...document.querySelectorAll(modal)].filter(isModal).pop();
}

function isModal(dialog: Element): boolean {
  if (isInert(dialog) || !isShown(getComputedStyle(dialog))) return false;
  if (dialog.getAttribute('aria-modal') === 'true') return true;
  try {
    return dialog.matches(':modal');
  } catch {
    // Safari before 15.6 does not know the selector; nor does it know how to show one modally.
    return false;
  }
}

function visit(element: Element, found: NamedControl[], cursorAbove: string): void {
  if (!(element instanceof HTMLElement)) {
    // A picture is no control, and drawing has no text to call it by.
    if (element.localName !== 'svg') each(element, (child) => visit(child, found, cursorAbove));
    return;
  }
  if (/^(?:script|style|template|noscript)$/.test(element.localName)) return;
  // What controls the voice is for fingers: words must not confirm what only a tap may (V-04).
  if (element.hidden || hides(element) || element.hasAttribute('data-care-voice-control')) return;
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const isVisible = style.visibility !== 'hidden' && style.visibility !== 'collapse';
  const { cursor } = style;
  let isRow = false;
  if (mayBeControl(element) && element.matches(control)) {
    if (isVisible && isEnabled(element)) add(element, found, [nameOf(element)]);
  } else if (isVisible && cursor === 'pointer' && cursorAbove !== 'pointer' && !isLabel(element)) {
    isRow = true;
  }
  const before = found.length;
  each(element, (child) => visit(child, found, cursor));
  // A row around a control is called by the control.
  if (isRow && found.length === before) add(element, found, rowNames(element));
}

function each(element: Element, look: (child: Element) => void): void {
  const children = (element.shadowRoot ?? element).children;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at]!;
    if (child instanceof HTMLSlotElement && element.getRootNode() !== child.getRootNode()) {
      const given = child.assignedElements();
      (given.length > 0 ? given : [...child.children]).forEach(look);
    } else look(child);
  }
}

function add(element: HTMLElement, found: NamedControl[], names: readonly string[]): void {
  const short = [...new Set(names)].filter((name) => name !== '' && name.length <= longestName);
  if (short.length === 0) return;
  const kind = element.matches(choice) ? 'choice' : element.matches(field) ? 'field' : 'press';
  found.push({ element, names: short, kind });
}

/** Most elements are none, and matching the long list against each takes its time. */
function mayBeControl(element: HTMLElement): boolean {
  return (
    /^(?:a|area|button|input|select|textarea|summary|option)$/.test(element.localName) ||
    element.hasAttribute('role') ||
    element.hasAttribute('contenteditable')
  );
}

function nameOf(element: HTMLElement): string {
  // Nothing but text: no need to work out where the name comes from.
  if (
    element.childElementCount === 0 &&
    element.textContent &&
    !/^(?:input|select|textarea)$/.test(element.localName) &&
    !element.hasAttribute('aria-label') &&
    !element.hasAttribute('aria-labelledby')
  ) {
    return clean(element.textContent);
  }
  return clean(accessibleName(element)) || clean(element.getAttribute('placeholder') ?? '');
}

/** A row is called by all it says, or by the line that stands first. */
function rowNames(element: HTMLElement): string[] {
  const label = clean(element.getAttribute('aria-label') ?? '');
  if (label) return [label];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let first = '';
  while (!first && walker.nextNode()) first = clean(walker.currentNode.textContent ?? '');
  return [clean(element.textContent ?? ''), first];
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isEnabled(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.getAttribute('aria-disabled') !== 'true';
}

/** What is closed away hides everything in it. */
function hides(element: Element): boolean {
  return (
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (element.parentElement?.localName === 'details' &&
      !element.parentElement.hasAttribute('open') &&
      element.localName !== 'summary')
  );
}

function isInert(element: Element): boolean {
  return element.closest('[hidden], [inert], [aria-hidden=true]') !== null;
}

function isShown({ display, visibility }: CSSStyleDeclaration): boolean {
  return display !== 'none' && visibility !== 'hidden';
}

/** A label is clickable, and its control is the one that is named by it. */
function isLabel(element: HTMLElement): boolean {
  return element instanceof HTMLLabelElement && element.control !== null;
}
