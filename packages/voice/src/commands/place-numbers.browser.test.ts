import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { boxOnScreen, placeNumbers } from './place-numbers.ts';

const size = 44;

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = 'body{margin:0;font:20px/1.5 sans-serif} button{font:inherit}';
  document.head.append(style);
});
beforeEach(() => page.viewport(320, 568));
afterEach(() => {
  document.body.innerHTML = '';
});

function onPage(html: string) {
  document.body.innerHTML = html;
  return [...document.querySelectorAll<HTMLElement>('button, a, iframe')].map((element, at) => ({
    number: at + 1,
    element,
  }));
}

function nameOf(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

it.each([
  [
    'rows over the whole screen',
    '<button style="display:block;width:100%;text-align:left">查看账单</button>'.repeat(5),
  ],
  [
    'wide buttons',
    '<button style="display:block;width:100%;height:60px">查看账单</button>'.repeat(5),
  ],
  ['small buttons side by side', '<button style="padding:4px">账单</button>'.repeat(5)],
  [
    'links in a text',
    '请看<a href="#x">账单</a>或者<a href="#x">账单</a>，再看<a href="#x">账单</a>。',
  ],
  [
    'a grid of two',
    `<div style="display:grid;grid-template-columns:1fr 1fr">${'<button>查看账单</button>'.repeat(8)}</div>`,
  ],
  [
    'a corner',
    '<div style="position:fixed;right:0;bottom:0"><button>账单</button><br><button>账单</button></div>',
  ],
])('numbers cover no name, each other or the edge of a small screen: %s', (_name, html) => {
  const options = onPage(html);
  const places = placeNumbers(options, size);
  expect(places.map(({ number }) => number)).toEqual(options.map(({ number }) => number));
  for (const { left, top } of places) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + size).toBeLessThanOrEqual(320);
    expect(top + size).toBeLessThanOrEqual(568);
    for (const { element } of options) {
      const name = nameOf(element);
      const isApart =
        left + size <= name.left ||
        left >= name.right ||
        top + size <= name.top ||
        top >= name.bottom;
      expect(isApart).toBe(true);
    }
  }
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      expect(Math.hypot(one.left - other.left, one.top - other.top)).toBeGreaterThanOrEqual(44);
    }
  }
});

it('a number stands beside what it means', () => {
  const [option] = onPage('<div style="padding:200px 100px"><button>账单</button></div>');
  const [place] = placeNumbers([option!], size);
  const name = nameOf(option!.element);
  expect(Math.abs(place!.top + size / 2 - (name.top + name.height / 2))).toBeLessThan(2);
  expect(name.left - (place!.left + size)).toBeLessThan(10);
});

it('in a row a number stands beside its words, not between this row and the next', () => {
  const options = onPage(
    '<button style="display:flex;width:100%;padding:12px"><div style="flex:1;text-align:left">查看账单</div><svg width="24" height="24"></svg></button>'.repeat(
      3,
    ),
  );
  for (const [at, place] of placeNumbers(options, size).entries()) {
    const row = options[at]!.element.getBoundingClientRect();
    const words = nameOf(options[at]!.element.querySelector('div')!.firstChild as Element);
    expect(Math.abs(place.top + size / 2 - (row.top + row.height / 2))).toBeLessThan(2);
    expect(Math.abs(place.left - words.right)).toBeLessThan(10);
  }
});

describe('what gets no number', () => {
  it('is out of sight, gone, or no control at all', () => {
    const options = onPage(
      '<button>上</button><div style="height:2000px"></div><button>下</button>',
    );
    options.push({ number: 3, element: document.createElement('button') });
    const places = placeNumbers([...options, { number: 4, element: null }], size);
    expect(places.map(({ number }) => number)).toEqual([1]);
  });
});

it('a picture without a word is numbered beside its box', () => {
  const options = onPage('<button style="width:100px;height:100px"></button>');
  expect(placeNumbers(options, size)[0]!.left).toBeGreaterThanOrEqual(100);
});

it('a field is numbered beside its box and its label', () => {
  document.body.innerHTML =
    '<label for="f" style="display:block;padding-top:100px">您的姓名</label><input id="f" style="width:200px;height:40px">';
  const field = document.querySelector('input')!;
  const [place] = placeNumbers([{ number: 1, element: field }], size);
  expect(place!.left).toBeGreaterThanOrEqual(field.getBoundingClientRect().right);
});

it('what is in a frame is numbered where the frame stands', () => {
  document.body.innerHTML =
    '<div style="height:200px"></div><iframe style="border:10px solid"></iframe>';
  const inside = document.querySelector('iframe')!.contentDocument!;
  inside.body.innerHTML = '<button>账单</button>';
  const [place] = placeNumbers([{ number: 1, element: inside.querySelector('button') }], size);
  expect(place!.top).toBeGreaterThan(150);
  const { top, left } = inside.querySelector('button')!.getBoundingClientRect();
  expect(boxOnScreen(inside.querySelector('button')!)).toMatchObject({
    left: 10 + left,
    top: 210 + top,
  });
});

it('a frame that the whole app stands in is no part of its screen', () => {
  document.body.innerHTML = '<button style="position:fixed;left:20px;top:30px">账单</button>';
  const around = window.frameElement as HTMLElement;
  expect(around).not.toBeNull();
  const { cssText } = around.style;
  around.style.cssText += ';margin-top:50px;border:10px solid';
  const box = boxOnScreen(document.querySelector('button')!);
  around.style.cssText = cssText;
  expect([box.left, box.top]).toEqual([20, 30]);
});
