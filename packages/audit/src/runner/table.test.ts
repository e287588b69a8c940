import { describe, expect, it } from 'vitest';
import { formatFindings, formatTable } from './table';

describe('formatTable', () => {
  it('lines up columns, a Chinese character being two wide', () => {
    expect(
      formatTable(
        ['what', 'size'],
        [
          ['预约', '14 px'],
          ['date', '18 px'],
        ],
      ),
    ).toBe(['what  size', '----  -----', '预约  14 px', 'date  18 px'].join('\n'));
  });
});

describe('formatFindings', () => {
  it('says rule, place, what was measured and what is required, by which clause', () => {
    const text = formatFindings([
      {
        rule: 'care/target',
        selector: 'main > button',
        text: '关',
        measured: '40 px x 40 px',
        required: '>= 60 x 60 px',
        clause: 'A-12',
      },
    ]);
    for (const part of ['care/target', 'main > button', '关', '40 px x 40 px', '>= 60', 'A-12']) {
      expect(text).toContain(part);
    }
  });
});
