import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibleDescription, accessibleName } from './accessible-name.ts';
import { descriptionPages, namePages } from './name-pages.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.getElementById('x')!;
}

/** Where we say something else on purpose. */
const otherwise: Readonly<Record<string, string>> = {
  // A line break keeps words apart, as it does in browsers.
  '<button id="x">一<br>二</button>': '一 二',
  // Step 2A of version 1.2 lets a hidden label name its field.
  '<label for="x" style="display:none">姓名</label><input id="x">': '姓名',
  // HTML-AAM: the last that can name a field.
  '<input id="x" placeholder="姓名">': '姓名',
  '<input id="x" type="text" aria-placeholder="占">': '占',
  '<textarea id="x" placeholder="占"></textarea>': '占',
  // The tooltip is the last name of anything, also within another name (step 2I).
  '<button id="x"><img src="a" title="索"></button>': '索',
  '<button id="x"><i title="关"></i></button>': '关',
  '<label for="x"></label><input id="x" title="题">': '题',
  // What is visible inside what is not is seen.
  '<button id="x"><span style="visibility:hidden">藏<b style="visibility:visible">见</b></span></button>':
    '见',
  // A space is a space to a voice.
  '<button id="x">A&nbsp;B</button>': 'A B',
  // What names with nothing does not name.
  '<button id="x" aria-labelledby="a">文</button><span id="a"></span>': '文',
  // Step 2C: a field within a name is its value.
  '<button id="x" aria-labelledby="a">文</button><input id="a" aria-label="标" value="值">': '值',
  '<label>甲<input id="x" type="checkbox"> <span role="combobox">框</span></label>': '甲 框',
  '<label>甲<input id="x" type="checkbox"> <select multiple><option selected>一<option selected>二</select></label>':
    '甲 一, 二',
  '<label>甲<input id="x" type="checkbox"> <input type="button" value="钮"></label>': '甲 钮',
  // How far something got is no part of what it is called.
  '<label>甲<input id="x" type="checkbox"> <span role="progressbar" aria-valuenow="3"></span></label>':
    '甲',
  // HTML-AAM.
  '<area id="x" href="#" alt="区">': '区',
  '<select><option id="x" label="标">文</select>': '标',
  // Nothing is drawn on it.
  '<input id="x" type="submit" value="">': '',
  '<input id="x" type="image" src="a">': 'Submit',
  // The first role there is, whatever its case.
  '<div id="x" role="foo button">后备</div>': '后备',
  '<div id="x" role="BUTTON">大写</div>': '大写',
  // A legend names its group, not itself.
  '<legend id="x">例</legend>': '',
};

/** Descriptions we say otherwise. */
const otherDescription: Readonly<Record<string, string>> = {
  // Computed as a name is.
  '<input id="x" aria-label="号" aria-describedby="a"><p id="a" aria-label="标述">内</p>': '标述',
  // Never said twice.
  '<input id="x" aria-label="号" aria-describedby="a a"><p id="a">述</p>': '述',
  '<a id="x" href="#" aria-describedby="a">甲</a><p id="a">甲</p>': '',
};

describe('is what a tested implementation of the specification says', () => {
  it('on many pages', () => {
    expect(namePages.length).toBeGreaterThanOrEqual(280);
    // Nothing is said otherwise without a page that shows it.
    expect(Object.keys(otherwise).filter((html) => !namePages.includes(html))).toEqual([]);
  });

  it.each(namePages)('%s', (html) => {
    const element = put(html);
    const name = otherwise[html] ?? computeAccessibleName(element);
    expect(accessibleName(element)).toBe(name);
  });

  it.each(descriptionPages)('as a description: %s', (html) => {
    const element = put(html);
    expect(accessibleDescription(element)).toBe(
      otherDescription[html] ?? computeAccessibleDescription(element),
    );
  });
});

it('is not also the description', () => {
  expect(accessibleDescription(put('<button id="x" title="关闭"></button>'))).toBe('');
  expect(accessibleDescription(put('<input id="x" placeholder="姓名">'))).toBe('');
});

it('takes a description of its own, and the hint of a field', () => {
  expect(
    accessibleDescription(put('<button id="x" aria-description="不可撤回">提交</button>')),
  ).toBe('不可撤回');
  expect(accessibleDescription(put('<label>姓名<input id="x" placeholder="请输入"></label>'))).toBe(
    '请输入',
  );
});

it('never gives away a password', () => {
  const element = put(
    '<label><input id="x" type="checkbox">记住 <input type="password" value="s3cret"></label>',
  );
  expect(accessibleName(element)).toBe('记住');
});

it('comes from the same tree as the element: ids of a shadow root are its own', () => {
  const host = put('<div id="x"></div><b id="t">外面</b>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button aria-labelledby="t"></button><i id="t">里面</i>';
  expect(accessibleName(root.querySelector('button')!)).toBe('里面');
});

it('is what browsers write on buttons without a text, in their language', () => {
  const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN');
  expect(accessibleName(put('<input id="x" type="submit">'))).toBe('提交');
  expect(accessibleName(put('<input id="x" type="reset">'))).toBe('重置');
  language.mockRestore();
});

it('ends where two labels hold the fields of each other', () => {
  const element = put(
    '<label for="x">甲<input type="checkbox" id="y"></label><label for="y">乙<input type="checkbox" id="x"></label>',
  );
  expect(accessibleName(element)).toBe('甲');
});

it.each([
  '<fieldset id="f"><legend>甲 <button aria-labelledby="f">?</button></legend></fieldset>',
  '<table id="f"><caption>甲 <button aria-labelledby="f">?</button></caption></table>',
])('ends where something in the name refers to what is named: %s', (html) => {
  document.body.innerHTML = html;
  expect(accessibleName(document.getElementById('f')!)).toContain('甲');
  expect(accessibleName(document.querySelector('button')!)).toBe('甲');
});
