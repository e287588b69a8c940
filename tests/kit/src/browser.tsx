import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import axe from 'axe-core';
import { limitsFor, measure } from '@care-mode/audit/in-page';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { drawnBoxes, lostEdges } from './boundaries';
import { emulateSystem } from './emulate';
import { movers } from './movers';
import { press, pressables } from './press';
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
  'data-care-notices': 'shown',
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
 * 2x text at 320 px, right to left, forced colours, reduced motion, and that a finger and the
 * keyboard do the same thing.
 *
 * The contrast themes are measured by the story gate.
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

  const faults = (mode: AuditMode): string[] => {
    const { findings, counts } = measure(document, {
      limits: limits[mode],
      scopes: limits,
    });
    // What was not there was not measured either.
    if (Object.values(counts).every((count) => count === 0)) return ['nothing was measured'];
    return findings
      .filter((finding) => !skipped.some(({ rule }) => rule === finding.rule))
      .map(say);
  };

  describe(`${name} conforms in the browser${note}`, () => {
    afterEach(async () => {
      await cleanup();
      await emulateSystem({});
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

      it(`${state}: holds with 2x text on 320 px, in standard and in care`, async () => {
        await page.viewport(320, 568);
        for (const mode of ['standard', 'care'] as const) {
          setMode(mode, 2);
          await show(subject);
          expect(faults(mode)).toEqual([]);
          await cleanup();
        }
      });

      it(`${state}: holds from right to left`, async () => {
        document.documentElement.dir = 'rtl';
        setMode('care', 1, { 'data-care-locale': 'ug' });
        await show(subject);
        expect(faults('care')).toEqual([]);
      });

      it(`${state}: keeps its edges where the system forces its colours`, async () => {
        setMode('care');
        await show(subject);
        const drawn = drawnBoxes();
        await emulateSystem({ 'forced-colors': 'active' });
        expect(lostEdges(drawn)).toEqual([]);
        expect(faults('care')).toEqual([]);
      });

      it(`${state}: does not move in care, nor where the system asks for rest`, async () => {
        setMode('care');
        await show(subject);
        expect(movers()).toEqual([]);
        await cleanup();
        setMode('standard');
        await emulateSystem({ 'prefers-reduced-motion': 'reduce' });
        await show(subject);
        expect(movers()).toEqual([]);
      });

      it(`${state}: does the same for a finger and for the keyboard`, async () => {
        setMode('care');
        await show(subject);
        const kinds = [...pressables().keys()];
        for (const kind of kinds) {
          const came: string[] = [];
          for (const road of ['touch', 'keyboard'] as const) {
            await cleanup();
            await show(subject);
            came.push(await press(pressables().get(kind)!, road));
          }
          expect(came[0], kind).not.toBe('nothing');
          expect(came[1], kind).toBe(came[0]);
        }
      });
    }
  });
}

/** The house asks for 7:1 of every text in care mode; C-05 lets large text off with less. */
const limits = {
  standard: limitsFor('standard'),
  care: { ...limitsFor('care'), contrastLarge: limitsFor('care').contrast },
};

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
