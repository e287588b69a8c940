import { createCareStore } from '@care-mode/core';
import { describeConformanceInBrowser, settingsOfPage } from '@care-mode/test-kit/browser';
import { useState, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { ug } from '../messages';
import { CareModeContext } from '../provider/context';
import { ReadingAids } from '.';
import { followReading } from './reading-point';
import { docked, frame, point } from './reading.fixture';

/** Hands down what the page is measured in, with every aid on; writes nothing itself. */
function Settings({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    createCareStore({
      storage: false,
      url: false,
      system: false,
      defaults: {
        ...settingsOfPage(),
        aids: ['crosshair', 'ruler', 'largeCursor', 'captionBar', 'lens'],
      },
    }),
  );
  return (
    <CareModeContext.Provider value={{ store, scoped: false, messages: [ug] }}>
      {children}
    </CareModeContext.Provider>
  );
}

const arrived = async () => {
  while (document.querySelectorAll('[data-aid]:not(:empty)').length < 4) await frame();
  await docked();
};

describeConformanceInBrowser(
  'ReadingAids',
  {
    'all at once': () => (
      <>
        <p>明天上午九点，去市医院看眼科。带好医保卡。</p>
        <ReadingAids />
      </>
    ),
  },
  { wrapper: Settings, open: arrived },
);

describe('the aids together', () => {
  it('leave room at the end of the page, so that its last line comes clear of the buttons', async () => {
    await render(
      <Settings>
        {Array.from({ length: 60 }, (_, index) => (
          <p key={index}>第 {index + 1} 行</p>
        ))}
        <ReadingAids />
      </Settings>,
    );
    await arrived();
    await frame();
    window.scrollTo(0, document.documentElement.scrollHeight);
    await frame();
    const last = [...document.querySelectorAll('p')].pop()!.getBoundingClientRect();
    const dock = document.querySelector('[data-care-aid-dock] [role="group"]')!;
    expect(last.bottom).toBeLessThanOrEqual(dock.getBoundingClientRect().top);
    window.scrollTo(0, 0);
  });

  it('listen once for all, passively, and not at all when nobody follows', async () => {
    const { addEventListener, removeEventListener } = document;
    const heard: string[] = [];
    document.addEventListener = (...all: Parameters<typeof addEventListener>) => {
      expect(all[2]).toMatchObject({ passive: true });
      heard.push(`+${all[0]}`);
      addEventListener.apply(document, all);
    };
    document.removeEventListener = (...all: Parameters<typeof removeEventListener>) => {
      heard.push(`-${all[0]}`);
      removeEventListener.apply(document, all);
    };
    try {
      const told: number[] = [];
      const stops = [1, 2].map((name) =>
        followReading(({ y }) => {
          if (y === 77) told.push(name);
        }),
      );
      expect(heard).toEqual(['+pointermove', '+pointerup', '+focusin']);
      void point(document.body, { x: 1, y: 76 });
      await point(document.body, { x: 1, y: 77 });
      expect(told).toEqual([1, 2]);
      stops.forEach((stop) => stop());
      expect(heard.slice(3)).toEqual(['-pointermove', '-pointerup', '-focusin']);
      await point(document.body, { x: 1, y: 77 });
      expect(told).toEqual([1, 2]);
    } finally {
      document.addEventListener = addEventListener;
      document.removeEventListener = removeEventListener;
    }
  });
});
