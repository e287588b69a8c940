import { fireEvent, render } from '@testing-library/react';
import { act, createRef, StrictMode, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { expectNoWarnings, silenced } from './console';
import type { CSSProperties, ReactElement, ReactNode, Ref } from 'react';

/** What the suite passes to the component; spread it onto the element under test. */
export interface SubjectProps {
  // `any`: one factory type serves every component, whatever element its ref reaches.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly ref?: Ref<any>;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly id?: string;
  readonly 'data-own'?: string;
  /** Handlers under test. Loose, because each component names its own event type. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly [handler: `on${string}`]: any;
}

/** What a component promises. */
export interface ConformanceOptions {
  /** Class of the node its ref reaches, for instance `HTMLButtonElement`. */
  readonly element: abstract new (...args: never[]) => Element;
  /** The node rest props, `className` and `style` land on, when it is not the ref's own node. */
  readonly lands?: (node: Element) => Element | null;
  /**
   * The node `className` and `style` land on, when rest props land elsewhere: a field hands props
   * to its input and wears the caller's look on its row.
   */
  readonly wears?: (node: Element) => Element | null;
  /** Where offered: the component `asChild` around an `<a>`. */
  readonly asChild?: (props: SubjectProps) => ReactElement;
  /**
   * The component without an accessible name: it must say so in development. Required of whatever
   * cannot be used without a name, unless `alwaysNamed`.
   */
  readonly nameless?: () => ReactElement;
  /** Why it cannot be without a name, for instance a word of its own. */
  readonly alwaysNamed?: string;
  /** Handlers that must reach the caller. Known: `onClick`, `onKeyDown`, `onFocus`, `onBlur`. */
  readonly handlers?: readonly Handler[];
  /**
   * The component's own effect, and the event that sets it off: it must not happen when the
   * caller's handler calls `preventDefault`.
   */
  readonly cancels?: {
    readonly handler: Handler;
    readonly state: (node: Element) => unknown;
  };
  /** What must be around it (a provider, a list). */
  readonly wrapper?: (props: { children: ReactNode }) => ReactElement;
  /** Set where the component renders nothing on the server (portals). Say why. */
  readonly noServerRender?: string;
}

/** What a person can only use when it says what it is for. */
const needsName =
  'a[href],button,input,select,textarea,fieldset,nav,[role=dialog],[role=alertdialog],[role=region]';

type Handler = 'onClick' | 'onKeyDown' | 'onFocus' | 'onBlur';

const fire: Readonly<Record<Handler, (node: Element) => void>> = {
  onClick: (node) => fireEvent.click(node),
  onKeyDown: (node) => fireEvent.keyDown(node, { key: 'ArrowRight' }),
  onFocus: (node) => fireEvent.focus(node),
  onBlur: (node) => fireEvent.blur(node),
};

function on(handler: Handler, listen: unknown): Pick<SubjectProps, Handler> {
  return { [handler]: listen } as Pick<SubjectProps, Handler>;
}

/**
 * The promises every component keeps, checked in jsdom. See `index.ts` for use.
 *
 * @param name - Shown in the report.
 * @param subject - Renders the component with the given props spread onto it.
 */
export function describeConformance(
  name: string,
  subject: (props: SubjectProps) => ReactElement,
  options: ConformanceOptions,
): void {
  const Wrapper = options.wrapper ?? (({ children }: { children: ReactNode }) => <>{children}</>);
  const wrap = (element: ReactElement) => <Wrapper>{element}</Wrapper>;
  const landing = (node: Element | null): Element => {
    expect(node, 'the ref is empty').not.toBeNull();
    const target = options.lands ? options.lands(node!) : node;
    expect(target, '`lands` found nothing').not.toBeNull();
    return target!;
  };
  const wearing = (node: Element | null): Element => {
    const target = options.wears ? options.wears(landing(node)) : landing(node);
    expect(target, '`wears` found nothing').not.toBeNull();
    return target!;
  };

  describe(`${name} conforms`, () => {
    it('hands its node to the ref', () => {
      const ref = createRef<Element>();
      render(wrap(subject({ ref })));
      expect(ref.current).toBeInstanceOf(options.element);
    });

    it('runs the clean-up of a callback ref, once for each time it was called', () => {
      const cleanup = vi.fn();
      const ref = vi.fn((node: Element | null) => {
        expect(node, 'a ref with a clean-up is not called with null').not.toBeNull();
        return cleanup;
      });
      const { rerender, unmount } = render(wrap(subject({ ref })));
      rerender(wrap(subject({ ref, className: 'changed' })));
      expect(ref, 'called again although it is the same ref').toHaveBeenCalledTimes(1);
      expect(ref.mock.calls[0]![0]).toBeInstanceOf(options.element);
      expect(cleanup).not.toHaveBeenCalled();
      unmount();
      expect(ref).toHaveBeenCalledTimes(1);
      expect(cleanup).toHaveBeenCalledTimes(1);
    });

    it('lets data attributes, id, className and style land on its element', () => {
      const ref = createRef<Element>();
      render(
        wrap(
          subject({
            ref,
            id: 'own-id',
            className: 'own-class',
            style: { marginBlockStart: '3px' },
            'data-own': 'yes',
          }),
        ),
      );
      const node = landing(ref.current);
      expect(node).toHaveAttribute('data-own', 'yes');
      expect(node).toHaveAttribute('id', 'own-id');
      const worn = wearing(ref.current);
      expect(worn).toHaveClass('own-class');
      expect(worn.getAttribute('style') ?? '').toContain('margin-block-start: 3px');
    });

    it('keeps its own classes beside the caller’s', () => {
      const plain = createRef<Element>();
      const first = render(wrap(subject({ ref: plain })));
      const own = [...wearing(plain.current).classList];
      first.unmount();
      const ref = createRef<Element>();
      render(wrap(subject({ ref, className: 'own-class' })));
      expect([...wearing(ref.current).classList]).toEqual(expect.arrayContaining(own));
    });

    for (const handler of options.handlers ?? []) {
      it(`calls the caller’s ${handler} once`, () => {
        const ref = createRef<Element>();
        const listen = vi.fn();
        render(wrap(subject({ ref, ...on(handler, listen) })));
        fire[handler](landing(ref.current));
        expect(listen).toHaveBeenCalledTimes(1);
      });
    }

    if (options.cancels) {
      const { handler, state } = options.cancels;
      it(`runs the caller’s ${handler} first, and lets it stop the component’s own`, () => {
        const free = createRef<Element>();
        const first = render(wrap(subject({ ref: free })));
        const untouched = state(free.current!);
        fire[handler](landing(free.current));
        // Without this the next expectation could not fail.
        expect(state(free.current!), 'the component did nothing by itself').not.toEqual(untouched);
        first.unmount();

        const ref = createRef<Element>();
        const stop = (event: Event) => event.preventDefault();
        render(wrap(subject({ ref, ...on(handler, stop) })));
        const before = state(ref.current!);
        fire[handler](landing(ref.current));
        expect(state(ref.current!)).toEqual(before);
      });
    }

    if (options.asChild) {
      const asChild = options.asChild;
      it('gives its looks and props to the child with asChild', () => {
        const plain = createRef<Element>();
        const first = render(wrap(subject({ ref: plain })));
        const looks = wearing(plain.current).classList.length;
        first.unmount();
        const ref = createRef<Element>();
        render(wrap(asChild({ ref, className: 'own-class', 'data-own': 'yes' })));
        expect(ref.current).toBeInstanceOf(HTMLAnchorElement);
        expect(ref.current).toHaveAttribute('data-own', 'yes');
        expect(ref.current).toHaveClass('own-class');
        expect(ref.current).toHaveAttribute('href');
        // A link is not a button: what belongs to the default element must not leak.
        expect(ref.current).not.toHaveAttribute('type');
        expect(ref.current!.classList.length).toBeGreaterThan(looks);
      });
    }

    it('is never without a name, or says so in development', () => {
      const ref = createRef<Element>();
      render(wrap(subject({ ref })));
      const isNameNeeded = [ref.current!, landing(ref.current)].some((node) =>
        node.matches(needsName),
      );
      const isCared = Boolean(options.nameless || options.alwaysNamed);
      expect(isCared, 'give `nameless`, or `alwaysNamed` with the reason').toBe(
        isNameNeeded || isCared,
      );
    });

    if (options.nameless) {
      const nameless = options.nameless;
      it('says in development that an accessible name is missing', async () => {
        const { errors, warnings } = await silenced(() => render(wrap(nameless())));
        const ours = [...errors, ...warnings].filter((text) => text.includes('Care Mode:'));
        // warnDev speaks once per key: `nameless` must be the only unnamed one in its test file.
        expect(ours, 'no message with the prefix "Care Mode:"').not.toEqual([]);
      });
    }

    if (!options.noServerRender) {
      it(`renders on the server and hydrates without a warning (React ${version})`, async () => {
        const host = document.createElement('div');
        document.body.append(host);
        // Testing Library switches this on for its own calls only.
        const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
        const before = world.IS_REACT_ACT_ENVIRONMENT;
        world.IS_REACT_ACT_ENVIRONMENT = true;
        try {
          await expectNoWarnings(async () => {
            host.innerHTML = renderToString(wrap(subject({})));
            expect(host.innerHTML).not.toBe('');
            let root: ReturnType<typeof hydrateRoot> | undefined;
            await act(async () => {
              root = hydrateRoot(host, wrap(subject({})), {
                onRecoverableError: (error) => console.error(String(error)),
              });
            });
            await act(async () => root?.unmount());
          });
        } finally {
          world.IS_REACT_ACT_ENVIRONMENT = before;
          host.remove();
        }
      });
    }

    it('survives Strict Mode without a warning', async () => {
      await expectNoWarnings(() => {
        const { rerender, unmount } = render(<StrictMode>{wrap(subject({}))}</StrictMode>);
        rerender(<StrictMode>{wrap(subject({ className: 'changed' }))}</StrictMode>);
        unmount();
      });
    });
  });
}
