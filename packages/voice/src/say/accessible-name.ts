import {
  childrenOf,
  isAbsent,
  isElement,
  isInline,
  isText,
  isVisible,
  styleOf,
} from './flat-tree.ts';
import { roleOf } from './role.ts';
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

/** Text of the elements an attribute names. */
export function textOfReferences(element: Element, attribute: string): string {
  return trimmed(
    referencesOf(element, attribute)
      .map((target) => ownText(target, element))
      .join(' '),
  );
}

/**
 * All text inside an element that is not hidden, images by their alt and fields by their value.
 *
 * @param except a field that is not part of its own label
 */
export function textOf(element: Element, except?: Element): string {
  return trimmed(rawText(element, except));
}

function rawText(element: Element, except?: Element): string {
  const drawn = isVisible(styleOf(element));
  return childrenOf(element)
    .map((node) => {
      if (isText(node)) return drawn ? node.data : '';
      if (!isElement(node)) return '';
      if (node.localName === 'br') return ' ';
      const style = styleOf(node);
      if (node === except || isAbsent(node, style)) return '';
      const text = ownText(node, except);
      return isInline(style) ? text : ` ${text} `;
    })
    .join('');
}

/** What one element adds to the text around it. */
function ownText(element: Element, except?: Element): string {
  const role = roleOf(element);
  if (element !== except && /^(textbox|searchbox|combobox|listbox|slider|spinbutton)$/.test(role))
    return valueOf(element);
  const label = trimmed(element.getAttribute('aria-label'));
  if (label) return label;
  return nativeName(element) || rawText(element, except) || (element.getAttribute('title') ?? '');
}

function nativeName(element: Element): string {
  const attribute = (name: string) => trimmed(element.getAttribute(name));
  const child = (selector: string) => {
    const found = element.querySelector(`:scope > ${selector}`);
    return found ? trimmed(found.textContent) : '';
  };
  const { localName } = element;
  if (localName === 'img' || localName === 'area') return attribute('alt');
  if (localName === 'svg') return child('title');
  if (localName === 'fieldset') return child('legend');
  if (localName === 'table') return child('caption');
  if (localName === 'option' || localName === 'optgroup') return attribute('label');
  if (localName === 'input' && roleOf(element) === 'button') {
    const { type, value } = element as HTMLInputElement;
    if (type === 'image') return attribute('alt');
    if (type !== 'file' && value) return value;
  }
  return '';
}

/** Not asked of what stands inside a name: two labels that hold each other's fields have no end. */
function labelOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return trimmed([...(labels ?? [])].map((label) => textOf(label, element)).join(' '));
}

function fallbackName(element: Element): string {
  // An empty alt says that there is nothing to say.
  if (element.getAttribute('alt') === '') return '';
  return trimmed(
    element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      element.getAttribute('aria-placeholder'),
  );
}

function trimmed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
