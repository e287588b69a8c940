import type { ChildNode, Root } from 'postcss';

const comment = /^\s*care-mode:\s*(off file|off|on)\b/i;

const wordOf = (node: ChildNode | undefined) =>
  node?.type === 'comment' ? comment.exec(node.text)?.[1]?.toLowerCase() : undefined;

/** Whether a comment anywhere in the file leaves all of it alone. */
export function isFileOff(root: Root): boolean {
  let off = false;
  root.walkComments((node) => {
    if (wordOf(node) === 'off file') off = true;
  });
  return off;
}

/**
 * The children that are to be looked at. `care-mode: off` leaves out what follows it up to
 * `care-mode: on`, and where no `on` comes, the one rule, at-rule or declaration after it.
 */
export function notOptedOut(nodes: readonly ChildNode[]): Set<ChildNode> {
  const kept = new Set<ChildNode>();
  let offUntil = -1;
  nodes.forEach((node, at) => {
    if (wordOf(node) === 'off') {
      const next = nodes.findIndex((other, place) => place > at && wordOf(other) !== undefined);
      const block = next > 0 && wordOf(nodes[next]) === 'on';
      const following = nodes.findIndex((other, place) => place > at && other.type !== 'comment');
      offUntil = Math.max(offUntil, block ? next : following);
    }
    if (at > offUntil && node.type !== 'comment') kept.add(node);
  });
  return kept;
}
