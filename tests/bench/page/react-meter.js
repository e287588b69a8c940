// Counts React's work the way its developer tools see it. The hook must exist before react-dom
// is evaluated, so this file is imported first. It also works in production builds.

const PERFORMED_WORK = 0b1;

const counts = { commits: 0, renders: 0 };
let walking = false;

// A function or class component that ran carries the flag; a bail-out leaves the child pointer of
// both fiber copies equal, so whole untouched subtrees are skipped.
function countRenders(fiber, previous) {
  const mounted = previous === null;
  const isComponent =
    typeof fiber.type === 'function' || (typeof fiber.type === 'object' && fiber.type !== null);
  if (isComponent && (mounted || (fiber.flags & PERFORMED_WORK) !== 0)) counts.renders += 1;
  if (!mounted && fiber.child === previous.child) return;
  for (let child = fiber.child; child !== null; child = child.sibling) {
    countRenders(child, child.alternate);
  }
}

window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  renderers: new Map(),
  supportsFiber: true,
  isDisabled: false,
  checkDCE() {},
  inject() {
    return 1;
  },
  onCommitFiberRoot(id, root) {
    counts.commits += 1;
    if (walking) countRenders(root.current, root.current.alternate);
  },
  onCommitFiberUnmount() {},
  onPostCommitFiberRoot() {},
};

/** Commits (and, while walking, component renders) since the last call. */
export function takeCounts() {
  const taken = { ...counts };
  counts.commits = 0;
  counts.renders = 0;
  return taken;
}

/** The number of commits so far, without resetting. */
export function commitCount() {
  return counts.commits;
}

/** Walking the tree takes time, so it is on only in passes whose time is not used. */
export function walkTree(on) {
  walking = on;
}
