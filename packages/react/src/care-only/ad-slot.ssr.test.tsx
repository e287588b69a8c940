import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CareModeProvider } from '../provider';
import { AdSlot } from '.';

it('never puts advertising into server HTML, where the mode may not be known yet (A-20)', () => {
  const html = renderToString(
    <CareModeProvider>
      <AdSlot>广告</AdSlot>
    </CareModeProvider>,
  );
  expect(html).toBe('');
});
