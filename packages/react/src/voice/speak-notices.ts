import { noticesOfPage, tellingAttributes, type Notice } from './page-notices';
import type { Voice } from './voice';

/** As long as a page may take to draw what it says (ms). */
const settleMs = 200;
/** When to look again after an act (ms): what a class or a style brings into sight changes nothing we watch. */
const lookAgainMs = [1000, 4000];
/** What comes later than this after an act has nothing to do with it (ms); a slow network answers sooner. */
const answerMs = 10_000;
/** So many confirmations that have left the page are still worth hearing. */
const mostGone = 5;

/**
 * Says what a page tells a person after they did something: the error of a field, a confirmation, the
 * question of a dialog. It goes by roles and `aria-invalid`, so it works for components nobody here
 * wrote, and changes nothing on the page. In order, each text once; never over the person, who may be
 * typing, speaking or being read to. What a screen reader announces is announced all the same.
 *
 * @returns a function that ends it, and the notice being said
 */
export function speakNotices({ speaker, readings: { reader }, hearing: { listener } }: Voice) {
  /** Texts that were told, also without their numbers, and the act of the person they followed. */
  const told = new Map<string, number>();
  /** News nobody was told yet. */
  let waiting: readonly Notice[] = [];
  let acts = 0;
  let actedAt = -Infinity;
  /** What the person fills in, until their next act. */
  let filling: EventTarget | null = null;
  let saying = '';
  let isOver = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: readonly ReturnType<typeof setTimeout>[] = [];

  const keep = ({ text }: Notice) => {
    told.set(text, acts).set(withoutNumbers(text), acts);
  };
  const isTold = ({ text, kind }: Notice) => {
    if (kind === 'hint' || told.has(text)) return true;
    const since = told.get(withoutNumbers(text));
    // Seconds that run down are told once; an alert counts again after each try: 还剩 1 次.
    return since !== undefined && (kind === 'status' || since === acts);
  };
  const isAnswering = () => Date.now() - actedAt < answerMs;
  const isOtherVoice = () =>
    speaker.get().status !== 'silent' ||
    /^(starting|reading)$/.test(reader.get().status) ||
    /^(starting|listening|working)$/.test(listener.get().status);
  const isFree = () => !document.hidden && !isTypedInto(filling) && !isOtherVoice();

  /** Compares the page with what is known: what is new now waits. @returns what the page tells */
  function takeIn(): readonly Notice[] {
    const notices = noticesOfPage();
    const wasWaiting = (notice: Notice) => waiting.some(({ text }) => text === notice.text);
    // Point-to-read says a field together with its error.
    const said = speaker.get().status === 'silent' ? '' : speaker.get().text;
    for (const notice of notices) {
      const isAsked = isAnswering() || wasWaiting(notice);
      if (notice.kind === 'hint' || !isAsked || said.includes(notice.text)) keep(notice);
    }
    const news = notices.filter((notice) => !isTold(notice));
    const isReplaced = ({ element }: Notice) =>
      news.some((notice) => notice.element === element && !wasWaiting(notice));
    // A confirmation may leave while something else is heard; who fills in has seen what was wrong.
    const gone = waiting.filter(
      (notice) =>
        !filling &&
        notice.kind !== 'question' &&
        !isTold(notice) &&
        !isReplaced(notice) &&
        !news.some(({ text }) => text === notice.text),
    );
    waiting = [...gone.slice(-mostGone), ...news];
    return notices;
  }

  async function look(): Promise<void> {
    soon = undefined;
    takeIn();
    const next = waiting[0];
    if (!next || !isFree()) return;
    keep(next);
    saying = next.text;
    const outcome = await speaker.say(saying);
    saying = '';
    if (isOver) return;
    if (outcome === 'stopped' && !isOtherVoice()) {
      // Whoever cuts it short has heard enough.
      takeIn();
      waiting.forEach(keep);
      waiting = [];
    }
    lookSoon();
  }

  function lookSoon(): void {
    soon ??= setTimeout(look, settleMs);
  }

  function handleChange(): void {
    if (waiting.length > 0 || isAnswering()) lookSoon();
  }

  function lookWhenFree(): void {
    if (waiting.length > 0 && isFree()) lookSoon();
  }

  /** Before the page answers: what it tells already is no answer. */
  function beginAct(): void {
    const here = new Set(takeIn().flatMap(({ text }) => [text, withoutNumbers(text)]));
    // What is gone by now is news when it comes again.
    for (const text of told.keys()) if (!here.has(text)) told.delete(text);
    actedAt = Date.now();
  }

  function handleInput({ target }: Event): void {
    filling = target;
    beginAct();
  }

  /** The person has finished something: left a field, pressed, sent. */
  function handleAct(event: Event): void {
    if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
    const isPress = event.type === 'click' || event.type === 'pointerup';
    if (isPress && isTypedInto(filling) && filling.contains(event.target as Node)) return;
    beginAct();
    filling = null;
    acts += 1;
    lookSoon();
    later.forEach(clearTimeout);
    later = lookAgainMs.map((ms) => setTimeout(lookSoon, ms));
  }

  takeIn();
  const observer = new MutationObserver(handleChange);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: tellingAttributes,
  });
  // Some libraries answer when the finger is lifted, before the click.
  const acting = ['pointerup', 'click', 'focusout', 'submit', 'keydown'] as const;
  for (const type of acting) document.addEventListener(type, handleAct, true);
  document.addEventListener('input', handleInput, true);
  document.addEventListener('visibilitychange', lookWhenFree);
  const leave = [speaker, reader, listener].map((part) => part.subscribe(lookWhenFree));
  return () => {
    isOver = true;
    [soon, ...later].forEach(clearTimeout);
    observer.disconnect();
    for (const type of acting) document.removeEventListener(type, handleAct, true);
    document.removeEventListener('input', handleInput, true);
    document.removeEventListener('visibilitychange', lookWhenFree);
    for (const stop of leave) stop();
    if (saying && speaker.get().text === saying) speaker.stop();
  };
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
