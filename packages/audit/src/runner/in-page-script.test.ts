// @vitest-environment node
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inPageScript } from './in-page-script.generated';

describe('the injected script', () => {
  it('is one script that needs nothing from outside', () => {
    expect(() => new Script(inPageScript)).not.toThrow();
    expect(inPageScript).not.toMatch(/\b(?:import|require)\s*\(/);
  });

  it('leaves one name behind', () => {
    const window = {} as Record<string, unknown>;
    new Script(inPageScript).runInNewContext({ window });
    expect(Object.keys(window)).toEqual(['__careAudit']);
  });
});
