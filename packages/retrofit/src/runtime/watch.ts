import { isOurs } from './own-sheet.ts';

/** What can happen to the style of a page after it was brought over. */
export interface Watchers {
  /** A rule was inserted into a sheet. */
  readonly ruleInserted: (rule: CSSRule) => void;
  /** A rule was deleted from a sheet. */
  readonly ruleDeleted: (sheet: CSSStyleSheet) => void;
  /** A sheet was filled anew. */
  readonly sheetFilled: (sheet: CSSStyleSheet) => void;
  /** A sheet was switched on or off. */
  readonly sheetSwitched: () => void;
  /** A root was given another list of sheets to adopt. */
  readonly sheetsAdopted: (root: Document | ShadowRoot) => void;
  /** A shadow root was attached. */
  readonly shadowAttached: (root: ShadowRoot) => void;
}

interface Hooks {
  readonly listeners: Set<Watchers>;
  readonly restores: (() => void)[];
}
type Patched = Window & typeof globalThis & { __careFitHooks?: Hooks };

/**
 * Hears of rules, sheets and shadow roots made by scripts. The browser tells nobody, so the methods
 * that make them are wrapped while at least one retrofit listens, and put back afterwards.
 *
 * @returns a function that stops listening
 */
export function watchStyles(view: Window & typeof globalThis, watchers: Watchers): () => void {
  const patched = view as Patched;
  const hooks = (patched.__careFitHooks ??= wrapMethods(view));
  hooks.listeners.add(watchers);
  return () => {
    hooks.listeners.delete(watchers);
    if (hooks.listeners.size > 0) return;
    hooks.restores.forEach((restore) => restore());
    delete patched.__careFitHooks;
  };
}

function wrapMethods(view: Window & typeof globalThis): Hooks {
  const listeners = new Set<Watchers>();
  const restores: (() => void)[] = [];
  const tell = (call: (one: Watchers) => void) => {
    for (const one of [...listeners]) {
      try {
        call(one);
      } catch {
        // A fault of ours never reaches the app's call.
      }
    }
  };

  /** Wraps a method; `after` is told of its result, whatever it was called on. */
  function wrap<Owner extends object>(
    owner: Owner | undefined,
    name: keyof Owner & string,
    after: (self: never, result: never) => void,
  ) {
    if (!owner || typeof owner[name] !== 'function') return;
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const original = owner[name] as (...values: unknown[]) => unknown;
    const wrapper = function wrapper(this: unknown, ...values: unknown[]) {
      const result = original.apply(this, values);
      after(this as never, result as never);
      return result;
    };
    Object.defineProperty(owner, name, {
      ...own,
      configurable: true,
      writable: true,
      value: wrapper,
    });
    restores.push(() => {
      // Somebody may have wrapped it once more; then ours stays, and says nothing.
      if (owner[name] !== (wrapper as never)) return;
      if (own) Object.defineProperty(owner, name, own);
    });
  }

  /** The same for a property that is set. */
  function wrapSetter<Owner extends object>(
    owner: Owner | undefined,
    name: keyof Owner & string,
    after: (self: Owner) => void,
  ) {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!own?.set || !own.configurable) return;
    const { set } = own;
    const wrapper = function wrapper(this: Owner, value: unknown) {
      set.call(this, value);
      after(this);
    };
    Object.defineProperty(owner, name, { ...own, set: wrapper });
    restores.push(() => {
      if (Object.getOwnPropertyDescriptor(owner, name)?.set === wrapper)
        Object.defineProperty(owner, name, own);
    });
  }

  const inserted = (self: CSSStyleSheet | CSSGroupingRule, at: number) => {
    if (isOurs(self)) return;
    let rule: CSSRule | undefined;
    try {
      rule = self.cssRules[at];
    } catch {
      return;
    }
    if (rule) tell((one) => one.ruleInserted(rule));
  };
  wrap(view.CSSStyleSheet?.prototype, 'insertRule', inserted);
  wrap(view.CSSGroupingRule?.prototype, 'insertRule', inserted);
  wrap(view.CSSStyleSheet?.prototype, 'addRule' as never, (self: CSSStyleSheet) =>
    inserted(self, self.cssRules.length - 1),
  );
  const deleted = (self: CSSStyleSheet | CSSGroupingRule) => {
    const sheet = 'parentRule' in self ? self.parentStyleSheet : self;
    if (sheet && !isOurs(sheet)) tell((one) => one.ruleDeleted(sheet));
  };
  wrap(view.CSSStyleSheet?.prototype, 'deleteRule', deleted);
  wrap(view.CSSGroupingRule?.prototype, 'deleteRule', deleted);
  wrap(view.CSSStyleSheet?.prototype, 'removeRule' as never, deleted);
  const filled = (sheet: CSSStyleSheet) => {
    if (!isOurs(sheet)) tell((one) => one.sheetFilled(sheet));
  };
  wrap(view.CSSStyleSheet?.prototype, 'replaceSync', filled);
  wrap(
    view.CSSStyleSheet?.prototype,
    'replace',
    (self: CSSStyleSheet, result: Promise<unknown>) => {
      result.then(
        () => filled(self),
        () => {},
      );
    },
  );
  wrapSetter(view.StyleSheet?.prototype, 'disabled', (self) => {
    if (!isOurs(self)) tell((one) => one.sheetSwitched());
  });
  const given = (self: Document | ShadowRoot) => tell((one) => one.sheetsAdopted(self));
  wrapSetter(view.Document?.prototype, 'adoptedStyleSheets', given);
  wrapSetter(view.ShadowRoot?.prototype, 'adoptedStyleSheets', given);
  wrap(view.Element?.prototype, 'attachShadow', (_self: never, root: ShadowRoot) => {
    if (root.mode === 'open') tell((one) => one.shadowAttached(root));
  });

  return { listeners, restores };
}
