import { afterEach, describe, expect, it } from 'vitest';
import { typeInto } from './type-into';

function field(type: string, value = ''): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  input.value = value;
  document.body.append(input);
  return input;
}

afterEach(() => {
  document.body.textContent = '';
});

describe('typing into a field', () => {
  it.each([
    ['date', '1952-03-01', '1952-03-11'],
    ['number', '120', '125.5'],
    ['email', 'zhang@example.cn', 'li@example.cn'],
    ['time', '09:30', '10:00'],
  ])('writes a %s anew, as often as it is said', (type, first, second) => {
    const input = field(type);
    expect(typeInto(input, first)).toBe(true);
    expect(input.value).toBe(first);
    expect(typeInto(input, second)).toBe(true);
    expect(input.value).toBe(second);
  });

  it.each([
    ['date', '1952-03-01'],
    ['number', '120'],
    ['time', '09:30'],
  ])('keeps the %s that was there when it does not take what was said', (type, value) => {
    const input = field(type, value);
    let heard = 0;
    input.addEventListener('input', () => (heard += 1));
    expect(typeInto(input, '我记不清了')).toBe(false);
    expect(input.value).toBe(value);
    expect(heard).toBe(0);
  });

  it('types where the caret is, and keeps the rest', () => {
    const input = field('text', '光明路号');
    input.setSelectionRange(3, 3);
    expect(typeInto(input, '九')).toBe(true);
    expect(input.value).toBe('光明路九号');
  });

  it('keeps what is selected when nothing was said', () => {
    const input = field('text', '光明路');
    input.select();
    expect(typeInto(input, '')).toBe(false);
    expect(input.value).toBe('光明路');
  });
});
