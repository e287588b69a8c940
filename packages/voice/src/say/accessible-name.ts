import {
  childrenOf,
  isAbsent,
  isElement,
  isInline,
  isText,
  isVisible,
  styleOf,
} from './flat-tree.ts';
import { isPresentational, roleOf } from './role.ts';
import { valueOf } from './value.ts';

/** Roles named by what they contain (ARIA 1.2, section 5.2.8.4). */
const namedByContent =
  /^(button|cell|checkbox|columnheader|gridcell|heading|link|menuitem.*|option|radio|row|rowheader|switch|tab|tooltip|treeitem)$/;

/**
 * Accessible name of an element, by the steps of Accessible Name and Description Computation 1.2,
 * over the flat tree. Generated content is left out: what it holds is icon fonts nearly always.
 */
export function accessibleName(element: Element): string {
  return (
    textOfReferences(element, 'aria-labelledby') ||
    trimmed(element.getAttribute('aria-label')) ||
    labelOf(element) ||
    nativeName(element) ||
    (namedByContent.test(roleOf(element)) ? textOf(element) : '') ||
    fallbackName(element)
  );
}

/**
 * Accessible description: `aria-describedby`, else `aria-description`, else the title or placeholder
 * that did not become the name.
 *
 * @param name the accessible name, which is not said twice
 */
export function accessibleDescription(element: Element, name = accessibleName(element)): string {
  const description =
    textOfReferences(element, 'aria-describedby') ||
    trimmed(element.getAttribute('aria-description')) ||
    fallbackName(element);
  return description === name ? '' : description;
}

/** The elements an attribute names, in its own order. */
export function referencesOf(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute(attribute) ?? '').split(/\s+/).flatMap((id) => {
    const found = id && root.getElementById?.(id);
    return found ? [found] : [];
  });
}

/** The elements of the page that name a group: those it refers to, else its legend. */
export function nameElementsOf(group: Element): Element[] {
  const named = referencesOf(group, 'aria-labelledby');
  if (named.length > 0 || group.hasAttribute('aria-label')) return named;
  return [...group.querySelectorAll(':scope > legend')].slice(0, 1);
}

/** Text of the elements an attribute names, each once. */
export function textOfReferences(element: Element, attribute: string): string {
  return trimmed(
    [...new Set(referencesOf(element, attribute))]
      .map((target) =>
        ownText(target, {
          except: element,
          isReferenced: true,
          isUnseen: !isVisible(styleOf(target)),
        }),
      )
      .join(' '),
  );
}

/** How text is gathered for a name. */
interface Gathering {
  /** A field that is not part of its own label. */
  readonly except?: Element | undefined;
  /** Within what `aria-labelledby` names, it is not followed a second time. */
  readonly isReferenced?: boolean;
  /** What is referred to is hidden itself, and counts all the same (step 2A). */
  readonly isUnseen?: boolean;
}

/** All text inside an element that is not hidden, images by their alt and fields by their value. */
export function textOf(element: Element, gathering: Gathering = {}): string {
  return trimmed(rawText(element, gathering));
}

function rawText(element: Element, gathering: Gathering): string {
  const drawn = gathering.isUnseen || isVisible(styleOf(element));
  const isItem = /^(menu|tree)item/.test(roleOf(element));
  return childrenOf(element)
    .map((node) => {
      if (isText(node)) return drawn ? node.data : '';
      if (!isElement(node)) return '';
      if (node.localName === 'br') return ' ';
      const style = styleOf(node);
      if (isAbsent(node, style)) return '';
      if (node === gathering.except) return ' ';
      // The items below an item have names of their own.
      if (isItem && /^(menu|group)$/.test(roleOf(node))) return '';
      const text = ownText(node, gathering);
      return isInline(style) ? text : ` ${text} `;
    })
    .join('');
}

/** What one element adds to the text around it. */
function ownText(element: Element, gathering: Gathering): string {
  const role = roleOf(element);
  const { except, isReferenced } = gathering;
  if (element !== except && /^(textbox|searchbox|combobox|listbox|slider|spinbutton)$/.test(role))
    return valueOf(element);
  return (
    (isReferenced ? '' : textOfReferences(element, 'aria-labelledby')) ||
    trimmed(element.getAttribute('aria-label')) ||
    nativeName(element, gathering) ||
    rawText(element, gathering) ||
    (isDecoration(element) ? '' : (element.getAttribute('title') ?? ''))
  );
}

/** An empty alt says that there is nothing to say. */
const isDecoration = (element: Element) =>
  element.localName === 'img' && element.getAttribute('alt') === '';

function nativeName(element: Element, gathering: Gathering = {}): string {
  const attribute = (name: string) => trimmed(element.getAttribute(name));
  const child = (name: string) => {
    const found = element.querySelector(`:scope > ${name}`);
    return found && !isAbsent(found) ? textOf(found, gathering) : '';
  };
  const { localName } = element;
  if (localName === 'img') return isPresentational(element) ? '' : attribute('alt');
  if (localName === 'area') return attribute('alt');
  if (localName === 'svg')
    return trimmed(element.querySelector(':scope > title')?.textContent ?? '');
  if (localName === 'fieldset') return child('legend');
  if (localName === 'table') return child('caption');
  if (localName === 'option' || localName === 'optgroup') return attribute('label');
  if (localName === 'input' && roleOf(element) === 'button') {
    const { type, value } = element as HTMLInputElement;
    if (type === 'image') return attribute('alt') || attribute('title') || defaultName('submit');
    if (type === 'file') return '';
    return element.hasAttribute('value') ? value : defaultName(type);
  }
  return '';
}

/** What a browser writes on a button that has no text of its own, in the language it runs in. */
function defaultName(type: string): string {
  if (type !== 'submit' && type !== 'reset') return '';
  if (navigator.language.startsWith('zh')) return type === 'submit' ? '提交' : '重置';
  return type === 'submit' ? 'Submit' : 'Reset';
}

/** Not asked of what stands inside a name: two labels that hold each other's fields have no end. */
function labelOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return trimmed([...(labels ?? [])].map((label) => ownText(label, { except: element })).join(' '));
}

function fallbackName(element: Element): string {
  if (isDecoration(element)) return '';
  return trimmed(
    element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      element.getAttribute('aria-placeholder'),
  );
}

function trimmed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
