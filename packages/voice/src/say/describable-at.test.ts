import { beforeEach, expect, it } from 'vitest';
import { describableAt } from './describable-at.ts';

beforeEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

/** What is meant at the element `x`, by its id or tag. */
function meantAt(html: string): string | undefined {
  document.body.innerHTML = html;
  const meant = describableAt(document.getElementById('x'));
  return meant ? meant.id || meant.localName : undefined;
}

it.each([
  ['a control', '<button id="x">提交</button>', 'x'],
  ['the control around an icon', '<button id="b"><svg><path id="x"/></svg></button>', 'b'],
  ['the control around an image', '<a href="/" id="a"><img id="x" alt="医保"></a>', 'a'],
  ['the control of a label', '<label for="i"><b id="x">姓名</b></label><input id="i">', 'i'],
  [
    'the control in a label',
    '<label><input type="checkbox" id="i"><b id="x">同意</b></label>',
    'i',
  ],
  [
    'a button inside a label by itself',
    '<label><input id="i"><button id="x">清除</button></label>',
    'x',
  ],
  ['the heading around a word', '<h2 id="h">办<b id="x">理</b></h2>', 'h'],
  ['an image', '<p>前<img id="x" alt="西湖">后</p>', 'x'],
  ['a paragraph', '<p id="p">您<b id="x">好</b></p>', 'p'],
  ['a list item', '<ul><li id="x">一</li><li>二</li></ul>', 'x'],
  ['a cell', '<table><tr><td id="x">12 元</td></tr></table>', 'x'],
  [
    'what only looks clickable',
    '<div id="row" style="cursor:pointer"><div><span id="x">我的</span></div><div>订单</div></div>',
    'row',
  ],
  [
    'a paragraph where the whole page looks clickable to old iOS',
    '<p id="p">您<b id="x">好</b></p>',
    'p',
  ],
  ['a role on a div', '<div role="switch" id="s"><i id="x"></i></div>', 's'],
])('means %s', (title, html, meant) => {
  if (title.includes('iOS')) document.body.style.cursor = 'pointer';
  expect(meantAt(html)).toBe(meant);
});

it.each([
  ['the ground of the page', '<main id="x"><p>一</p><p>二</p></main>'],
  ['an empty box', '<div id="x"></div>'],
  ['a box that is nothing but other boxes', '<div id="x"><span><div>一</div></span></div>'],
])('means nothing on %s', (_, html) => {
  expect(meantAt(html)).toBeUndefined();
});

it('does not take a chapter that looks clickable for a card', () => {
  const much = '字'.repeat(500);
  expect(
    meantAt(`<div style="cursor:pointer"><p id="p"><b id="x">好</b></p><p>${much}</p></div>`),
  ).toBe('p');
});

it('takes a text node, and survives what is no node', () => {
  document.body.innerHTML = '<button id="b">提交</button>';
  const button = document.getElementById('b')!;
  expect(describableAt(button.firstChild)).toBe(button);
  expect(describableAt(null)).toBeNull();
  expect(describableAt(window)).toBeNull();
  expect(describableAt(document)).toBeNull();
});

it('climbs out of an open shadow root', () => {
  document.body.innerHTML = '<button id="b"><my-icon></my-icon></button>';
  const icon = document.querySelector('my-icon')!;
  icon.attachShadow({ mode: 'open' }).innerHTML = '<i>→</i>';
  expect(describableAt(icon.shadowRoot!.firstElementChild)?.id).toBe('b');
});

it('means the group the focus stands on', () => {
  document.body.innerHTML = '<div id="g" tabindex="0" aria-label="验证码"><p>一</p><p>二</p></div>';
  const group = document.getElementById('g')!;
  expect(describableAt(group)).toBeNull();
  group.focus();
  expect(describableAt(group)).toBe(group);
});
