import { userEvent } from 'vitest/browser';
import { tap } from './emulate';

const pressable =
  'a[href],button,summary,input[type=checkbox],input[type=radio],[role=button],[role=tab]';

/** What is chosen already does nothing when it is chosen again. */
const chosen = 'input[type=radio]:checked,[role=tab][aria-selected=true]';

/** What can be pressed now, by kind, and one of each: rows of one list are one component. */
export function pressables(): ReadonlyMap<string, HTMLElement> {
  const kinds = new Map<string, HTMLElement>();
  const modal = document.querySelector('[aria-modal=true]');
  for (const control of (modal ?? document.body).querySelectorAll<HTMLElement>(pressable)) {
    if (control.matches(`:disabled,[aria-disabled=true],${chosen}`)) continue;
    if (!control.checkVisibility() || control.closest('[inert]')) continue;
    const look = control.className || control.closest('label')?.className;
    const kind = [control.localName, control.getAttribute('type'), control.role, look].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, control);
  }
  return kinds;
}

/** Presses a control and says what came of it. */
export async function press(control: HTMLElement, road: 'touch' | 'keyboard'): Promise<string> {
  const events: string[] = [];
  // Where it would lead is no part of the test, and whoever leaves the page ends the run.
  const stay = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (event.type === 'submit' || target.closest('a[href]')) event.preventDefault();
    if (event.type === 'submit' || control.contains(target)) events.push(event.type);
  };
  const { back } = window.history;
  window.history.back = () => void events.push('back');
  window.addEventListener('click', stay);
  window.addEventListener('submit', stay);
  const before = pageNow();
  try {
    if (road === 'touch') await tap(control);
    else {
      control.focus();
      await userEvent.keyboard(control.matches('input') ? ' ' : '{Enter}');
    }
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  } finally {
    window.history.back = back;
    window.removeEventListener('click', stay);
    window.removeEventListener('submit', stay);
  }
  const after = pageNow();
  // A tab is chosen before the click of a finger, and without one by the keyboard.
  const heard = control.role === 'tab' ? [] : events;
  return [...heard, ...(after === before ? [] : [after])].join('\n') || 'nothing';
}

/** What the page says, and in which state its controls are. */
function pageNow(): string {
  const controls = document.body.querySelectorAll<HTMLElement>(`${pressable},input,details`);
  const states = [...controls].map((control) => {
    const aria = ['expanded', 'selected', 'checked', 'pressed', 'current', 'disabled', 'busy'];
    const { checked, value, open } = control as HTMLInputElement & HTMLDetailsElement;
    const said = aria.map((name) => control.getAttribute(`aria-${name}`) ?? '');
    return [control.localName, checked, value, open, ...said].join(' ');
  });
  return [document.body.innerText, ...states].join('\n');
}
