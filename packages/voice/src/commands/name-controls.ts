import { accessibleName } from '../say/accessible-name.ts';
import { isFolded, isFrame, isVisible } from '../say/flat-tree.ts';

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

const native: ReadonlySet<string> = new Set([
  'a',
  'area',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'option',
]);
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** What is longer is read, not said (characters). */
const longestName = 40;

/** Which controls are named. */
export interface NamingOptions {
  /** Only what is in sight now: a screenful costs a fraction of a long page. @default false */
  readonly inView?: boolean;
}

/**
 * Everything in a region that a person can use now, by name: what is visible and enabled, links,
 * buttons, fields and choices, and rows that are made clickable without a role. Open shadow roots
 * and frames of the same origin are looked into. While a modal dialog is open, only what is inside
 * it counts.
 *
 * @param root - @default the document
 */
export function nameControls(
  root: Document | Element = document,
  { inView = false }: NamingOptions = {},
): NamedControl[] {
  const top = openModal(root) ?? ('documentElement' in root ? root.documentElement : root);
  // A page that is still coming has no element at all.
  return !top || isInert(top) ? [] : namesIn(top, inView);
}

/** What an element is called now; first is what `NamedControl.names` begins with. */
export function namesOf(element: HTMLElement): string[] {
  const names = isControl(element) ? [nameOf(element)] : rowNames(element);
  return [...new Set(names)].filter((name) => name !== '' && name.length <= longestName);
}

/** One walk over a document or a region of it. */
interface Walk {
  readonly found: NamedControl[];
  readonly inView: boolean;
  readonly top: Element;
  /** A modal dialog in a shadow root, where no selector of the document finds it. */
  modal: Element | undefined;
}

function namesIn(top: Element, inView: boolean): NamedControl[] {
  const walk: Walk = { found: [], inView, top, modal: undefined };
  visit(top, walk, '');
  return walk.modal ? namesIn(walk.modal, inView) : walk.found;
}

/** The modal dialog on top, if there is one that can be seen. */
function openModal(root: Document | Element): Element | undefined {
  return [...(root.ownerDocument ?? root).querySelectorAll(modal)].filter(isModal).pop();
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

function visit(element: Element, walk: Walk, cursorAbove: string): void {
  if (!isHtml(element)) {
    // A picture is no control, and drawing has no text to call it by.
    if (element.localName !== 'svg') each(element, (child) => visit(child, walk, cursorAbove));
    return;
  }
  // What controls the voice is for fingers: words must not confirm what only a tap may (V-04).
  if (
    silent.has(element.localName) ||
    hides(element) ||
    element.hasAttribute('data-care-voice-control')
  )
    return;
  const isNamed = isControl(element);
  if (isDisabled(element, isNamed)) return;
  const isLeaf =
    !element.firstElementChild && !element.shadowRoot && !isFrame(element) && !isSlot(element);
  // Style is what costs most, and text in a row tells nothing new.
  if (isLeaf && !isNamed && cursorAbove === 'pointer') return;
  if (walk.inView && isOutOfView(element)) return;
  const style = getComputedStyle(element);
  const { cursor } = style;
  const isRow = !isNamed && cursor === 'pointer' && cursorAbove !== 'pointer' && !isLabel(element);
  if ((isLeaf && !isNamed && !isRow) || style.display === 'none') return;
  if (element !== walk.top && mayBeModal(element) && isModal(element)) walk.modal = element;
  const { found } = walk;
  const isUsable = (isNamed || isRow) && isVisible(style);
  if (isNamed && isUsable) add(element, found);
  const before = found.length;
  if (!isFrame(element)) each(element, (child) => visit(child, walk, cursor));
  // Nobody may look into a frame of another origin: what is in it cannot be said.
  else if (element.contentDocument && isVisible(style))
    found.push(...nameControls(element.contentDocument, walk));
  // A row around a control is called by the control.
  if (isRow && isUsable && found.length === before) add(element, found);
}

/** Elements as they are drawn: what is put into a slot stands where the slot is. */
function each(element: Element, look: (child: Element) => void): void {
  const given = isSlot(element) ? element.assignedElements() : [];
  if (given.length > 0) return given.forEach(look);
  let child = (element.shadowRoot ?? element).firstElementChild;
  for (; child; child = child.nextElementSibling) look(child);
}

function add(element: HTMLElement, found: NamedControl[]): void {
  const names = namesOf(element);
  if (names.length === 0) return;
  const kind = element.matches(choice) ? 'choice' : element.matches(field) ? 'field' : 'press';
  found.push({ element, names, kind });
}

/** Most elements are none, and matching the long list against each takes its time. */
export function isControl(element: HTMLElement): boolean {
  return (
    (native.has(element.localName) ||
      element.hasAttribute('role') ||
      element.hasAttribute('contenteditable')) &&
    element.matches(control)
  );
}

function mayBeModal(element: HTMLElement): boolean {
  return (
    (element.localName === 'dialog' || element.hasAttribute('aria-modal')) && element.matches(modal)
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
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let first = '';
  while (!first && walker.nextNode()) first = clean(walker.currentNode.textContent ?? '');
  return [clean(element.textContent ?? ''), first];
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Then so is all that is in it: the options of a list. */
function isDisabled(element: HTMLElement, isNamed: boolean): boolean {
  return (
    element.getAttribute('aria-disabled') === 'true' || (isNamed && element.matches(':disabled'))
  );
}

/** What is closed away hides everything in it. */
function hides(element: HTMLElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    isFolded(element)
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
  return element.localName === 'label' && (element as HTMLLabelElement).control !== null;
}

/** What has no size may hold something that stands elsewhere: a dialog, a fixed bar. */
function isOutOfView(element: HTMLElement): boolean {
  const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
  const { innerWidth, innerHeight } = element.ownerDocument.defaultView!;
  const isOutside = bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth;
  return isOutside && width > 0 && height > 0;
}

// Elements of a frame are made by classes of its own, so instanceof says no.
function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot';
}
