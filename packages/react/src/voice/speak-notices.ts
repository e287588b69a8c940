import { walkRegion } from '@care-mode/voice';
import type { Voice } from './voice';

/** Something on the page that tells a person something, or may do so later. */
interface Notice {
  readonly text: string;
  /** `hint`: of a field without an error, so nothing new. `status`: may count something. */
  readonly kind: 'hint' | 'status' | 'alert';
}

/** As long as a page may take to draw what it says (ms). */
const settleMs = 200;

const telling =
  '[role="alertdialog"],[role="alert"],[role="status"],output,[aria-invalid],[aria-describedby]';
/** What nobody is told: our own controls of the voice, what is being filled in, what is behind a dialog. */
const untold =
  '[data-care-voice-control],[aria-busy="true"],[aria-live="off"],[aria-hidden="true"],[inert]';

/**
 * Says what a page tells a person after they did something: the error of a field, a confirmation, the
 * question of a dialog. It goes by roles and `aria-invalid`, so it works for components nobody here
 * wrote, and changes nothing on the page. In order, each text once; never over the person, who may be
 * typing, speaking or being read to. What a screen reader announces is announced all the same.
 *
 * @returns a function that ends it
 */
export function speakNotices({ speaker, readings: { reader }, hearing: { listener } }: Voice) {
  /** Texts that were told, also without their numbers, and the act of the person they followed. */
  const told = new Map<string, number>();
  let acts = 0;
  let typing: Element | null = null;
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = ({ text }: Notice) => {
    told.set(text, acts).set(withoutNumbers(text), acts);
  };
  const isTold = ({ text, kind }: Notice) => {
    if (kind === 'hint' || told.has(text)) return true;
    const since = told.get(withoutNumbers(text));
    // Seconds that run down are told once; an alert counts again after each try: 还剩 1 次.
    return since !== undefined && (kind === 'status' || since === acts);
  };
  const isFree = () =>
    !document.hidden &&
    !typing &&
    speaker.get().status === 'silent' &&
    !/^(starting|reading)$/.test(reader.get().status) &&
    !/^(starting|listening|working)$/.test(listener.get().status);

  async function look(): Promise<void> {
    timer = undefined;
    const notices = noticesOfPage();
    // Point-to-read says a field together with its error.
    const saying = speaker.get().status === 'silent' ? '' : speaker.get().text;
    for (const notice of notices) {
      if (notice.kind === 'hint' || saying.includes(notice.text)) keep(notice);
    }
    const next = notices.find((notice) => !isTold(notice));
    isWaiting = next !== undefined;
    if (!next || !isFree()) return;
    keep(next);
    const outcome = await speaker.say(next.text);
    // Whoever cuts it short has heard enough.
    if (outcome === 'stopped') noticesOfPage().forEach(keep);
    else lookSoon();
  }

  function lookSoon(): void {
    timer ??= setTimeout(look, settleMs);
  }

  function lookWhenFree(): void {
    if (isWaiting && isFree()) lookSoon();
  }

  /** What is gone by the time the person does something more is news when it comes again. */
  function forget(): void {
    const here = new Set(noticesOfPage().flatMap(({ text }) => [text, withoutNumbers(text)]));
    for (const text of told.keys()) if (!here.has(text)) told.delete(text);
  }

  function handleInput({ target }: Event): void {
    forget();
    if (isTypedInto(target)) typing = target;
  }

  /** The person has finished something: left a field, pressed, sent. */
  function handleAct(event: Event): void {
    if (event.type === 'click' && typing?.contains(event.target as Node)) return;
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    typing = null;
    acts += 1;
    forget();
    lookSoon();
  }

  noticesOfPage().forEach(keep);
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [
      'role',
      'aria-invalid',
      'aria-errormessage',
      'aria-describedby',
      'hidden',
      'class',
      'style',
    ],
  });
  const acting = ['click', 'focusout', 'submit', 'keydown'] as const;
  for (const type of acting) document.addEventListener(type, handleAct, true);
  document.addEventListener('input', handleInput, true);
  document.addEventListener('visibilitychange', lookWhenFree);
  const leave = [speaker, reader, listener].map((part) => part.subscribe(lookWhenFree));
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const type of acting) document.removeEventListener(type, handleAct, true);
    document.removeEventListener('input', handleInput, true);
    document.removeEventListener('visibilitychange', lookWhenFree);
    for (const stop of leave) stop();
  };
}

/** In the order of the page. */
function noticesOfPage(): readonly Notice[] {
  const secrets = [
    ...document.querySelectorAll<HTMLInputElement>(
      'input[type="password"],input[autocomplete*="password"]',
    ),
  ].flatMap(({ value }) => value || []);
  return [...document.querySelectorAll(telling)]
    .filter((element) => !element.closest(untold))
    .flatMap(noticesOf)
    .filter(({ text }) => !secrets.some((secret) => text.includes(secret)));
}

function noticesOf(element: Element): readonly Notice[] {
  const role = element.getAttribute('role') ?? (element.localName === 'output' ? 'status' : '');
  const of = (kind: Notice['kind'], ...parts: readonly (Element | null)[]) =>
    parts.flatMap(linesOf).map((text) => ({ text, kind }));
  const named = (attribute: string) =>
    (element.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => document.getElementById(id));

  if (role === 'alert' || role === 'status') return of(role, element);
  if (role === 'alertdialog') {
    return of('alert', ...named('aria-labelledby'), ...named('aria-describedby'));
  }
  const invalid = element.getAttribute('aria-invalid') ?? 'false';
  if (invalid === 'false' || invalid === '') return of('hint', ...named('aria-describedby'));
  const message = named('aria-errormessage');
  return of('alert', ...(message.length > 0 ? message : named('aria-describedby')));
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

function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Choosing is an act in itself; typing takes a while. */
function isTypedInto(target: EventTarget | null): target is Element {
  if (!(target instanceof HTMLElement)) return false;
  if (target.localName !== 'input')
    return target.localName === 'textarea' || target.isContentEditable;
  return !/^(checkbox|radio|range|color|file)$/.test((target as HTMLInputElement).type);
}
