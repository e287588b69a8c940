import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import axe from 'axe-core';
import { limitsFor, measure } from '@care-mode/audit/in-page';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import type { AuditMode, CareRule, Finding } from '@care-mode/audit/in-page';
import type { ReactElement, ReactNode } from 'react';

/** Choices of `describeConformanceInBrowser`. */
export interface BrowserConformanceOptions {
  /** What must be around it (a provider, a list). */
  readonly wrapper?: (props: { children: ReactNode }) => ReactElement;
  /** Brings it into the state to be measured, for instance opens it. */
  readonly open?: (container: HTMLElement) => void | Promise<void>;
  /** Rules that do not apply, each with its reason; every one is printed in the test's name. */
  readonly skip?: readonly { readonly rule: CareRule | `axe/${string}`; readonly reason: string }[];
}

const standard: Readonly<Record<string, string>> = {
  'data-care-mode': 'standard',
  'data-care-contrast': 'standard',
  'data-care-color-scheme': 'light',
  'data-care-target-size': 'standard',
  'data-care-spacing': 'standard',
  'data-care-motion': 'full',
  'data-care-layout': 'standard',
  'data-care-voice': 'off',
  'data-care-locale': 'zh-CN',
};

const care: Readonly<Record<string, string>> = {
  'data-care-mode': 'care',
  'data-care-motion': 'reduced',
};

/** Puts a mode on the document, as the writer of `@care-mode/core` does. */
export function setMode(
  mode: AuditMode,
  textScale = 1,
  more: Readonly<Record<string, string>> = {},
): void {
  const root = document.documentElement;
  const all = {
    ...standard,
    ...(mode === 'care' ? care : {}),
    'data-care-text-scale': String(textScale),
    ...more,
  };
  for (const [name, value] of Object.entries(all)) root.setAttribute(name, value);
}

/** What `setMode` put on the document, for components that read settings from a store. */
export function settingsOfPage(): { mode: AuditMode; textScale: 1 | 2; locale: 'zh-CN' | 'ug' } {
  const { careMode, careTextScale, careLocale } = document.documentElement.dataset;
  return {
    mode: careMode === 'care' ? 'care' : 'standard',
    textScale: careTextScale === '2' ? 2 : 1,
    locale: careLocale === 'ug' ? 'ug' : 'zh-CN',
  };
}

/**
 * The promises every component keeps, measured in a real browser: axe, targets, text, contrast,
 * 2x text at 320 px, right to left, reduced motion.
 *
 * Forced colours and the contrast themes are measured by the story gate, which can emulate them.
 *
 * @param name - Shown in the report.
 * @param subjects - Every state worth measuring, by name.
 */
export function describeConformanceInBrowser(
  name: string,
  subjects: Readonly<Record<string, () => ReactElement>>,
  options: BrowserConformanceOptions = {},
): void {
  const skipped = options.skip ?? [];
  const note = skipped.map(({ rule, reason }) => ` (without ${rule}: ${reason})`).join('');

  const show = async (subject: () => ReactElement): Promise<HTMLElement> => {
    const Wrapper = options.wrapper ?? (({ children }: { children: ReactNode }) => <>{children}</>);
    const { container } = await render(
      <StrictMode>
        <Wrapper>{subject()}</Wrapper>
      </StrictMode>,
    );
    await options.open?.(container as HTMLElement);
    await document.fonts.ready;
    return container as HTMLElement;
  };

  const faults = (mode: AuditMode): string[] =>
    measure(document, {
      limits: limitsFor(mode),
      scopes: { standard: limitsFor('standard'), care: limitsFor('care') },
    })
      .findings.filter((finding) => !skipped.some(({ rule }) => rule === finding.rule))
      .map(say);

  describe(`${name} conforms in the browser${note}`, () => {
    afterEach(async () => {
      await cleanup();
      document.documentElement.removeAttribute('dir');
      setMode('standard');
      await page.viewport(375, 812);
    });

    for (const [state, subject] of Object.entries(subjects)) {
      it(`${state}: axe finds nothing, in standard and in care`, async () => {
        for (const mode of ['standard', 'care'] as const) {
          setMode(mode);
          const container = await show(subject);
          expect(
            await axeFaults(
              container,
              mode,
              skipped.map(({ rule }) => rule),
            ),
          ).toEqual([]);
          await cleanup();
        }
      });

      it(`${state}: holds in standard`, async () => {
        setMode('standard');
        await show(subject);
        expect(faults('standard')).toEqual([]);
      });

      it(`${state}: holds in care`, async () => {
        setMode('care');
        await show(subject);
        expect(faults('care')).toEqual([]);
      });

      it(`${state}: holds with 2x text on 320 px`, async () => {
        await page.viewport(320, 568);
        setMode('care', 2);
        await show(subject);
        expect(faults('care')).toEqual([]);
      });

      it(`${state}: holds from right to left`, async () => {
        document.documentElement.dir = 'rtl';
        setMode('care', 1, { 'data-care-locale': 'ug' });
        await show(subject);
        expect(faults('care')).toEqual([]);
      });

      it(`${state}: does not move in care`, async () => {
        setMode('care');
        await show(subject);
        expect(movers()).toEqual([]);
      });
    }
  });
}

function say({ rule, selector, text, measured, required, clause }: Finding): string {
  return `${rule} ${selector}${text ? ` “${text}”` : ''}: ${measured}, required ${required} (${clause})`;
}

async function axeFaults(
  container: HTMLElement,
  mode: AuditMode,
  skipped: readonly string[],
): Promise<string[]> {
  // Overlays render outside the container, so the whole body is asked; page-level rules are the
  // page's business, not a component's.
  void container;
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: {
      region: { enabled: false },
      'landmark-one-main': { enabled: false },
      'page-has-heading-one': { enabled: false },
      'html-has-lang': { enabled: false },
      'document-title': { enabled: false },
      // C-05 is what care mode promises; axe leaves it off by default.
      'color-contrast-enhanced': { enabled: mode === 'care' },
    },
  });
  return violations
    .filter(({ id }) => !skipped.includes(`axe/${id}`))
    .flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `axe/${id} ${node.target.join(' ')}: ${help}`),
    );
}

/** Elements that still take time to change (C-17): 0.01 ms is how a duration is switched off. */
function movers(): string[] {
  const slow = (list: string) =>
    list
      .split(',')
      .some((part) => Number.parseFloat(part) * (/ms\s*$/.test(part) ? 1 : 1000) > 0.011);
  return Array.from(document.body.querySelectorAll('*')).flatMap((element) => {
    const style = getComputedStyle(element);
    const tag = element.tagName.toLowerCase();
    const moves = [];
    if (slow(style.transitionDuration))
      moves.push(`${tag}: transition ${style.transitionDuration}`);
    if (style.animationName !== 'none' && slow(style.animationDuration)) {
      moves.push(`${tag}: animation ${style.animationDuration}`);
    }
    return moves;
  });
}
