import type { Surfaces } from './surfaces.ts';
import { parentOf } from '../runtime/parent-of.ts';

/** A side of an element that tells a control from the page. */
export interface Edge {
  readonly element: Element;
  readonly colour: string;
  readonly by: 'line' | 'paper';
}

const fields =
  'input,textarea,select,[role=textbox],[role=combobox],[role=searchbox],[role=spinbutton],[role=checkbox],[role=radio],[role=switch]';
const ticks = /^(?:checkbox|radio|switch)$/;
const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Whether an element is a control that is known by its edge: a field, a tick box, a switch. */
export function isEdged(element: Element): boolean {
  return element.matches(fields) && (element as HTMLInputElement).type !== 'hidden';
}

/**
 * What may draw the edge of a control: its own border or fill, what hugs a field, and what stands in
 * for a tick that is not to be seen.
 */
export function edgesOf(control: Element, { style }: Surfaces): Edge[] {
  const input = control as HTMLInputElement;
  const isTick =
    ticks.test(control.getAttribute('role') ?? '') ||
    (control.localName === 'input' && ticks.test(input.type));
  const drawnBy: Element[] = [control];
  if (isTick) {
    // The browser draws its own.
    const { appearance, opacity } = style(control);
    if (control.localName === 'input' && appearance !== 'none' && Number(opacity) > 0) return [];
    const home =
      control.closest('label') ?? (control.localName === 'input' ? parentOf(control) : control);
    if (home) drawnBy.push(...Array.from(home.querySelectorAll('*')).slice(0, 12));
    if (home && home !== control && home.localName !== 'label') drawnBy.push(home);
  } else {
    const { height } = control.getBoundingClientRect();
    for (let step = 0, at = parentOf(control); at && step < 3; step += 1, at = parentOf(at)) {
      if (at.getBoundingClientRect().height <= height + 64) drawnBy.push(at);
    }
  }
  // The fill of a field carries its words and stays.
  return drawnBy.flatMap((element) => ownEdges(element, style(element), isTick));
}

function ownEdges(element: Element, style: CSSStyleDeclaration, isTick: boolean): Edge[] {
  const edges: Edge[] = [];
  const drawn = sides.filter(
    (side) =>
      !/none|hidden/.test(style[`border${side}Style`]) &&
      Number.parseFloat(style[`border${side}Width`]) >= 0.5,
  );
  for (const colour of new Set(drawn.map((side) => style[`border${side}Color`]))) {
    edges.push({ element, colour, by: 'line' });
  }
  if (isTick && !element.textContent?.trim()) {
    edges.push({ element, colour: style.backgroundColor, by: 'paper' });
  }
  return edges;
}
