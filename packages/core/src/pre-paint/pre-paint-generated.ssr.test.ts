import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFile, generatePrePaint } from '../../scripts/generate-pre-paint.ts';

it('is generated from the template as it is now', async () => {
  expect(readFileSync(generatedFile, 'utf8')).toBe(await generatePrePaint());
});
