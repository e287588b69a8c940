import { appClauses } from './app-clauses.ts';
import type { ClauseId } from './clause-ids.ts';
import type { Clause, ClauseBody, ClauseSource } from './clause.ts';
import { ownDefaults } from './own-defaults.ts';
import { wcagClauses } from './wcag-clauses.ts';
import { webClauses } from './web-clauses.ts';

function from(source: ClauseSource, bodies: Readonly<Record<string, ClauseBody>>): Clause[] {
  // The keys of the four records are clause ids by their types; Object.entries widens them.
  return Object.entries(bodies).map(([id, body]) => ({ id: id as ClauseId, source, ...body }));
}

/** Every clause, in the order app (A), website (W), WCAG (C), our own defaults (D). */
export const clauses: readonly Clause[] = /* @__PURE__ */ Object.freeze([
  ...from('miit-2021-app', appClauses),
  ...from('miit-2021-web', webClauses),
  ...from('wcag22', wcagClauses),
  ...from('care-mode', ownDefaults),
]);

const byId: ReadonlyMap<string, Clause> = /* @__PURE__ */ new Map(
  clauses.map((entry) => [entry.id, entry]),
);

/**
 * One clause by its id.
 *
 * @throws RangeError when the id is unknown, which only untyped callers can reach.
 */
export function clause(id: ClauseId): Clause {
  const found = byId.get(id);
  if (found === undefined) {
    throw new RangeError(
      `There is no clause "${String(id)}", so nothing can be measured against it. ` +
        `Use one of the ids in docs/clauses.md: A-01 to A-22, W-01 to W-23, C-01 to C-40, D-01 to D-18.`,
    );
  }
  return found;
}
