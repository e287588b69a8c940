import { walkRegion } from '@care-mode/voice';

/** Something on the page that tells a person something, or may do so later. */
export interface Notice {
  readonly text: string;
  /**
   * `hint`: of a field without an error, so nothing new. `question`: an error to mend, a dialog to
   * answer; once it is gone nobody needs it. `status`: may count something.
   */
  readonly kind: 'hint' | 'question' | 'status' | 'alert';
  /** What tells it. */
  readonly element: Element;
}

const telling =
  '[role="alertdialog"],[role="alert"],[role="status"],output,[aria-invalid],[aria-describedby]';
/** What nobody is told: our own controls of the voice, what is being filled in, what is behind a dialog. */
const untold =
  '[data-care-voice-control],[aria-busy="true"],[aria-live="off"],[aria-hidden="true"],[inert]';

/** What changes when a page tells something; not `class` and `style`, which animations change. */
export const tellingAttributes = [
  'role',
  'aria-invalid',
  'aria-errormessage',
  'aria-describedby',
  'hidden',
];

/** What a page tells, in its order: by roles and `aria-invalid`, without what was typed into a password. */
export function noticesOfPage(): readonly Notice[] {
  const secrets = [
    ...document.querySelectorAll<HTMLInputElement>(
      'input[type="password"],input[autocomplete*="password"]',
    ),
  ].flatMap(({ value }) => value || []);
  return [...document.querySelectorAll(telling)]
    .filter((element) => !element.closest(untold))
    .flatMap(noticesOf)
    .filter(({ text }) => !secrets.some((secret) => givesAway(text, secret)));
}

/** One or two characters stand in many a text by chance. */
function givesAway(text: string, secret: string): boolean {
  return secret.length < 4 ? text === secret : text.includes(secret);
}

function noticesOf(element: Element): readonly Notice[] {
  const role = element.getAttribute('role') ?? (element.localName === 'output' ? 'status' : '');
  const of = (kind: Notice['kind'], ...parts: readonly (Element | null)[]) =>
    parts.flatMap(linesOf).map((text) => ({ text, kind, element }));
  const named = (attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => document.getElementById(id));

  if (role === 'alert' || role === 'status') return of(role, element);
  if (role === 'alertdialog') {
    return of('question', ...named('aria-labelledby'), ...named('aria-describedby'));
  }
  const invalid = element.getAttribute('aria-invalid') ?? 'false';
  if (invalid === 'false' || invalid === '') return of('hint', ...named('aria-describedby'));
  const message = named('aria-errormessage');
  return of('question', ...(message.length > 0 ? message : named('aria-describedby')));
}

/** Its words line by line, without its buttons; none of what is not in sight. */
function linesOf(element: Element | null): readonly string[] {
  if (!element) return [];
  const { width, height } = element.getBoundingClientRect();
  // Words for screen readers alone are hidden in a box of 1 px.
  if (width <= 1 || height <= 1) return [];
  return [...walkRegion(element)].flatMap(({ kind, text }) =>
    kind === 'button' || kind === 'field' ? [] : text.trim() || [],
  );
}
