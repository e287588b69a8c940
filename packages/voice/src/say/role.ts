const tagRoles: Readonly<Record<string, string>> = {
  button: 'button',
  dialog: 'dialog',
  fieldset: 'group',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listitem',
  main: 'main',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  option: 'option',
  output: 'status',
  progress: 'progressbar',
  table: 'table',
  td: 'cell',
  textarea: 'textbox',
  tr: 'row',
  ul: 'list',
};

const inputRoles: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'checkbox',
  file: 'button',
  hidden: '',
  image: 'button',
  number: 'spinbutton',
  radio: 'radio',
  range: 'slider',
  reset: 'button',
  search: 'searchbox',
  submit: 'button',
};

// Roles of ARIA 1.2. Of several given to an element the first that is one counts.
const roles =
  /^(alert(dialog)?|application|article|banner|blockquote|button|caption|cell|checkbox|code|(column|row)header|combobox|complementary|contentinfo|definition|deletion|dialog|directory|document|emphasis|feed|figure|form|generic|grid(cell)?|group|heading|ima?ge?|insertion|link|list(box|item)?|log|main|marquee|math|menu(bar|item|itemcheckbox|itemradio)?|meter|navigation|none|note|option|paragraph|presentation|progressbar|radio(group)?|region|row(group)?|scrollbar|search(box)?|separator|slider|spinbutton|status|strong|subscript|superscript|switch|tab(le|list|panel)?|term|textbox|time|timer|toolbar|tooltip|tree(grid|item)?)$/;
const isNone = /^(presentation|none|generic)$/;

const givenRole = (element: Element) =>
  (element.getAttribute('role') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .find((role) => roles.test(role));

/** Whether an element says it is only there to be looked at; what takes the focus is not. */
export const isPresentational = (element: Element) =>
  isNone.test(givenRole(element) ?? '') &&
  !element.matches('a[href],button,input,select,textarea,summary,[tabindex]');

/**
 * ARIA role of an element: the one it is given, else the one its tag implies (HTML-AAM), else ''.
 * Roles that change nothing about how an element is spoken are left out.
 */
export function roleOf(element: Element): string {
  if (isPresentational(element)) return '';
  const given = givenRole(element);
  if (given && !isNone.test(given)) return given === 'image' ? 'img' : given;
  const { localName } = element;
  switch (localName) {
    case 'a':
    case 'area':
      return element.hasAttribute('href') ? 'link' : '';
    case 'img':
      return element.getAttribute('alt') === '' &&
        !element.matches('[aria-label],[aria-labelledby]')
        ? ''
        : 'img';
    case 'svg':
      return element.querySelector(':scope > title') || element.hasAttribute('aria-label')
        ? 'img'
        : '';
    case 'summary':
      return element.parentElement?.localName === 'details' ? 'button' : '';
    case 'th':
      return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
    case 'select': {
      const { multiple, size } = element as HTMLSelectElement;
      return multiple || size > 1 ? 'listbox' : 'combobox';
    }
    case 'input':
      if (element.hasAttribute('list')) return 'combobox';
      return inputRoles[(element as HTMLInputElement).type] ?? 'textbox';
    default:
      if (/^(|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'no'))
        return 'textbox';
      return tagRoles[localName] ?? '';
  }
}

/** What a person enters something into, or reads a value from. */
export const isField = (role: string) =>
  /^(checkbox|combobox|listbox|meter|progressbar|radio|searchbox|slider|spinbutton|switch|textbox)$/.test(
    role,
  );

/** What is spoken as one thing when its region is read. */
export const isWidget = (role: string) =>
  isField(role) || /^(button|menuitem.*|option|tab|treeitem)$/.test(role);

/** Cells that say what other cells mean. */
export const isHeader = (role: string) => /^(column|row)header$/.test(role);

/** Cells of tables and grids. */
export const isCell = (role: string) => isHeader(role) || /^(grid)?cell$/.test(role);
