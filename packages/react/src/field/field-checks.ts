import { useRef } from 'react';
import { warnDev } from '@care-mode/core';

interface Checked {
  component: string;
  hasName: boolean;
  /** The names of the two props that hold the state: `value` or `checked`. */
  state: 'value' | 'checked';
  controlled: unknown;
  initial: unknown;
  canChange: boolean;
}

/**
 * Tells the developer about a control nobody can name and about mistakes with its state. Call it
 * only where `process.env.NODE_ENV !== 'production'`: in production it has no hook and no cost.
 */
export function useFieldChecks(given: Checked): void {
  const { component, hasName, state, controlled, initial, canChange } = given;
  const defaultState = state === 'value' ? 'defaultValue' : 'defaultChecked';
  const isControlled = controlled !== undefined;
  const wasControlled = useRef(isControlled).current;
  if (!hasName) {
    warnDev(
      `${component}-name`,
      `A ${component} has no label. A person cannot tell what to answer, and a screen reader says ` +
        'only what kind of control it is. Give it a `label`.',
    );
  }
  if (isControlled && initial !== undefined) {
    warnDev(
      `${component}-both`,
      `A ${component} has both \`${state}\` and \`${defaultState}\`, so the second is ignored. ` +
        `Keep \`${state}\` if your code holds the answer, \`${defaultState}\` if the page does.`,
    );
  }
  if (isControlled && !canChange) {
    warnDev(
      `${component}-frozen`,
      `A ${component} has \`${state}\` but no \`onChange\`, so what a person enters is thrown ` +
        `away. Add \`onChange\`, use \`${defaultState}\`, or say \`readOnly\`.`,
    );
  }
  if (isControlled !== wasControlled) {
    warnDev(
      `${component}-switched`,
      `A ${component} began ${wasControlled ? 'with' : 'without'} \`${state}\` and went on ` +
        `${isControlled ? 'with' : 'without'} it, so what a person entered may be lost. Keep ` +
        `\`${state}\` for its whole life: an empty answer is '' or false, not undefined.`,
    );
  }
}

/** Whether a control says what it is for: in words of its own, or by what its props name. */
export function isNamed(
  words: unknown,
  props: { 'aria-label'?: string; 'aria-labelledby'?: string; title?: string },
): boolean {
  return isSaid(words) || Boolean(props['aria-label'] || props['aria-labelledby'] || props.title);
}

/** Whether a label says anything. */
export function isSaid(label: unknown): boolean {
  return label !== undefined && label !== null && label !== '' && label !== false;
}
