import { limitsFor, measure, type CareRule } from '@care-mode/audit/in-page';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { retrofit, type Retrofit } from '../retrofit.ts';

const html = document.documentElement;
let fit: Retrofit | null = null;
let place: HTMLElement;
let root: Root | null = null;

beforeEach(() => {
  place = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(place);
});

afterEach(async () => {
  root?.unmount();
  root = null;
  fit?.undo();
  fit = null;
  for (const name of html.getAttributeNames())
    if (name.startsWith('data-care')) html.removeAttribute(name);
  place.remove();
  await page.viewport(375, 812);
});

const base = `*{box-sizing:border-box} main{font:14px/1.4 sans-serif} p{margin:8px}`;

function show(css: string, body: string): void {
  place.innerHTML = `<style>${base}${css}</style>${body}`;
}

async function care(settings: Readonly<Record<string, string>> = {}): Promise<Retrofit> {
  html.setAttribute('data-care-mode', 'care');
  for (const [name, value] of Object.entries(settings))
    html.setAttribute(`data-care-${name}`, value);
  fit ??= retrofit(document);
  await fit.ready;
  return fit;
}

/** What the audit still finds. */
function faults(...rules: CareRule[]): string[] {
  return measure(place, { limits: limitsFor('care'), rules }).findings.map(
    ({ rule, selector, text, measured }) => `${rule} ${selector} ${text}: ${measured}`,
  );
}

function box(selector: string): DOMRect {
  return place.querySelector(selector)!.getBoundingClientRect();
}

describe('hit areas', () => {
  test('icons in a row get 60 px each, without touching each other', async () => {
    show(
      '.icons{display:flex;gap:8px;padding:12px} .icons button{width:24px;height:24px;border:0;padding:0;background:none}',
      '<div class="icons"><button>☆</button><button>↗</button><button>✎</button><button>✕</button></div>',
    );
    html.setAttribute('data-care-mode', 'care');
    expect(faults('care/target')).toHaveLength(4);
    await care();
    expect(faults('care/target', 'care/covered', 'care/overflow')).toEqual([]);
  });

  test('a cross in a corner keeps its place and its size, and answers all round', async () => {
    show(
      '.card{position:relative;height:160px;margin:12px;background:#eee;overflow:hidden} .x{position:absolute;top:8px;right:8px;width:20px;height:20px;background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=);border:0}',
      '<div class="card"><button class="x" aria-label="关闭"></button></div>',
    );
    const before = box('.x');
    await care();
    expect(box('.x')).toEqual(before);
    expect(faults('care/target')).toEqual([]);
  });

  test('boxes to tick grow with their row of words', async () => {
    show(
      'label{display:flex;align-items:center;gap:8px} input{width:16px;height:16px}',
      '<label><input type="checkbox">我已阅读协议</label><label><input type="checkbox">短信通知</label><label><input type="checkbox">语音通知</label>',
    );
    await care();
    expect(faults('care/target')).toEqual([]);
    expect(box('input').height).toBe(16);
  });

  test('boxes to tick that flow in a line grow too, and a link among their words does not', async () => {
    show(
      '',
      '<div><label><input type="radio" name="s"> 男性</label> <label><input type="radio" name="s"> 女性</label></div>' +
        '<p><label><input type="checkbox"> 我已读过并同意<a href="#x">就诊须知</a>的全部内容</label></p>',
    );
    await care();
    for (const label of place.querySelectorAll('div label')) {
      expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(59);
    }
    expect(box('a').height).toBeLessThan(40);
  });

  test('words beside a drawn tick whose own box is not laid out are its target', async () => {
    show(
      'label{display:inline-flex;align-items:center} label input{display:none} i{width:22px;height:22px;border:1px solid;border-radius:50%}',
      ['需要轮椅', '听力不便']
        .map(
          (words) =>
            `<div><label><input type="checkbox"><i></i><span>${words}</span></label></div>`,
        )
        .join(''),
    );
    await care();
    for (const label of place.querySelectorAll('label')) {
      expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(59);
    }
  });

  test('a stepper of 28 px buttons grows where the row has room', async () => {
    show(
      '.row{display:flex;align-items:center;height:44px;padding:0 12px} .row>span{flex:1} .step{display:flex} .step button{width:28px;height:28px;border:1px solid} .step input{width:36px;height:28px;padding:0}',
      '<div class="row"><span>数量</span><div class="step"><button aria-label="减">−</button><input aria-label="数量" value="1"><button aria-label="加">+</button></div></div>',
    );
    await care();
    expect(faults('care/target', 'care/overflow', 'care/clipped')).toEqual([]);
    await page.viewport(320, 568);
    await expect.poll(() => faults('care/target', 'care/overflow', 'care/clipped')).toEqual([]);
  });

  test('a calendar of seven columns gets the height, keeps its columns, and is named once', async () => {
    await page.viewport(320, 568);
    show(
      '.cal{display:grid;grid-template-columns:repeat(7,1fr);padding:8px;overflow:hidden} .cal button{height:36px;border:0;background:none;padding:0}',
      `<div class="cal">${Array.from({ length: 28 }, (_, day) => `<button>${day + 1}</button>`).join('')}</div>`,
    );
    const { report } = await care();
    const days = Array.from(place.querySelectorAll('button'), (day) => day.getBoundingClientRect());
    expect(new Set(days.map(({ height }) => height))).toEqual(new Set([62]));
    expect(new Set(days.map(({ left }) => Math.round(left))).size).toBe(7);
    expect(faults('care/overflow', 'care/clipped')).toEqual([]);
    expect(report().findings.filter(({ kind }) => kind === 'target')).toHaveLength(1);
  });

  test('a control in a frame that reacts too is still what a finger presses', async () => {
    show(
      '.frame{position:relative;margin:40px 0} .frame div{padding:4px 8px}',
      '<div class="frame" onclick=""><div role="combobox" tabindex="0">请选择科室</div></div>',
    );
    await care();
    const { left, top, width, height } = box('[role=combobox]');
    for (const y of [top + height / 2, top - 10, top + height + 10]) {
      const pressed = document.elementFromPoint(left + width / 2, y);
      expect(pressed?.getAttribute('role')).toBe('combobox');
    }
  });

  test('a link in a sentence is left alone', async () => {
    show('', '<p>点击即表示同意<a href="#a">服务协议</a>和其他条款。</p>');
    await care();
    expect(place.querySelector('a')!.hasAttribute('data-care-fit')).toBe(false);
  });

  test('follows a larger target, and back', async () => {
    show('.b{height:32px;border:1px solid}', '<button class="b">确认</button>');
    const { report } = await care();
    // With what a hairline may take of it.
    expect(box('.b').height).toBe(62);
    html.setAttribute('data-care-target-size', 'largest');
    await fit!.ready;
    expect(box('.b').height).toBe(90);
    html.removeAttribute('data-care-target-size');
    await fit!.ready;
    expect(box('.b').height).toBe(62);
    expect(report().mended).toBe(1);
  });
});

/** Whether a press there reaches the element, or something in it. */
function answers(selector: string, x: number, y: number): boolean {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && place.querySelector(selector)!.contains(hit);
}

describe('hit areas among what is drawn and what hears', () => {
  test('what is painted over a neighbour takes no part of its 60 px', async () => {
    show(
      '.cell{width:94px;padding:16px 0 12px;display:flex;flex-direction:column;align-items:center} .pic{width:40px;height:40px;display:flex;align-items:center;justify-content:center} .pic a{width:28px;height:28px} .name{position:relative}',
      '<div class="cell"><div class="pic"><a href="#a">☎</a></div><div class="name">挂号</div></div>',
    );
    await care();
    expect(faults('care/target')).toEqual([]);
  });

  test('a line drawn under the chosen one of several takes no presses', async () => {
    show(
      '.tabs{position:relative;display:flex;height:60px} .tabs button{flex:1;height:60px;border:0} .ink{position:absolute;left:0;bottom:0;width:33%;height:3px;background:#00f}',
      '<div class="tabs"><button>全部</button><button>办理中</button><button>已完成</button><span class="ink"></span></div>',
    );
    const { left, bottom } = box('.ink');
    expect(answers('button', left + 20, bottom - 1)).toBe(false);
    await care();
    expect(answers('button', box('.ink').left + 20, box('.ink').bottom - 1)).toBe(true);
    expect(faults('care/target')).toEqual([]);
  });

  test('of two boxes around each other that both hear, one alone gets room', async () => {
    show(
      '.row{display:flex;padding:8px 16px} .row>i{width:24px} .row>div{flex:1}',
      '<section><div class="row" onclick=""><i></i><div onclick="">需要轮椅</div></div><div class="row" onclick=""><i></i><div onclick="">听力不便</div></div></section>',
    );
    await care();
    for (const row of place.querySelectorAll('.row')) {
      const { height } = row.getBoundingClientRect();
      expect(height).toBeGreaterThanOrEqual(60);
      expect(height).toBeLessThan(70);
    }
  });

  test('a field laid over all of its frame grows with the frame', async () => {
    show(
      '.select{display:flex;border:1px solid;padding:4px 11px;width:300px} .content{position:relative;flex:1;height:22px;overflow:hidden} .content input{position:absolute;inset:0;width:100%;height:100%;padding:0;border:0}',
      '<div class="select"><div class="content"><input role="combobox" aria-label="科室"></div></div>',
    );
    await care();
    expect(box('.content').height).toBeGreaterThanOrEqual(60);
    expect(faults('care/target', 'care/covered')).toEqual([]);
  });

  test('a wheel that rests on its first row keeps the height of its rows', async () => {
    show(
      '.view{height:200px;overflow:hidden} .view div{height:40px;line-height:40px}',
      `<div class="view"><section style="transform:none">${'<div onclick="">内科</div>'.repeat(9)}</section></div>`,
    );
    await care();
    expect(box('.view').height).toBe(200);
    for (const row of place.querySelectorAll('.view div'))
      expect(row.getBoundingClientRect().height).toBe(40);
  });

  test('what hears of its own presses inside a control goes on hearing', async () => {
    show(
      '.tag{display:inline-flex;cursor:pointer;margin:20px} .tag i{width:16px;height:16px}',
      '<div class="tag"><i>✕</i></div>',
    );
    const heard = vi.fn();
    const cross = place.querySelector('i')!;
    cross.addEventListener('click', heard);
    await care();
    expect(faults('care/target')).toEqual([]);
    const { left, top } = cross.getBoundingClientRect();
    (document.elementFromPoint(left + 8, top + 8) as HTMLElement).click();
    expect(heard).toHaveBeenCalledTimes(1);
    // And round it the control answers.
    expect(answers('.tag', left - 15, top + 8)).toBe(true);
  });

  test('what holds a whole page is no control, even with a handler of its own', async () => {
    show(
      '.all{min-height:900px;padding-bottom:50px} .more{height:20px;cursor:pointer} .bar{position:fixed;left:0;right:0;bottom:0;height:50px;background:#fff}',
      '<div class="all"><div class="more">展开全部</div><p>账单</p></div><div class="bar"><button style="height:40px">缴费</button></div>',
    );
    Object.assign(place.querySelector('.all')!, { onclick: () => {} });
    await care();
    expect(answers('.more', 100, box('.more').bottom + 12)).toBe(true);
    // The page has made room for its bar: nothing is added to the body.
    expect(document.body.dataset.careFit ?? '').not.toMatch(/pb-/);
    expect(getComputedStyle(place.querySelector('.all')!).paddingBottom).toBe(
      `${Math.ceil(box('.bar').height)}px`,
    );
  });

  test('what fades into every change is measured where it ends', async () => {
    show(
      '.field{display:flex;align-items:center;min-height:54px} .over{display:block;width:100%;height:64px} .sw{width:40px;height:24px;background:#888;transition:all .4s}',
      '<button class="over">协议</button><div class="field"><div class="sw" role="switch" tabindex="0" aria-label="提醒"></div></div><button class="over">备注</button>',
    );
    await care();
    await new Promise((done) => setTimeout(done, 500));
    expect(faults('care/target')).toEqual([]);
  });

  test('a row grows with a control that a rule made larger than it', async () => {
    show(
      '.head{position:relative;height:54px;overflow:hidden} .head a{position:absolute;left:0;top:50%;transform:translateY(-50%);padding:16px;font-size:16px}',
      '<div class="head"><a href="#a">取消</a></div>',
    );
    await care();
    expect(faults('care/target', 'care/clipped')).toEqual([]);
  });

  test('a menu that grew past the end of the screen is moved up onto it', async () => {
    show(
      '.layer{position:fixed;inset:0} .menu{position:absolute;left:16px;right:16px;overflow-y:auto;background:#fff} .menu button{display:block;width:100%;height:36px;border:0}',
      `<div class="layer"><div class="menu">${'<button>内科</button>'.repeat(8)}</div></div>`,
    );
    place.querySelector<HTMLElement>('.menu')!.style.top = `${innerHeight - 8 * 36 - 10}px`;
    await care();
    expect(box('.menu').height).toBeGreaterThanOrEqual(480);
    expect(box('.menu').bottom).toBeLessThanOrEqual(innerHeight);
  });
});

test('a row that is a link lets its number be seen, and goes on doing so', async () => {
  show(
    '.row{display:block;width:200px;height:40px;margin:30px;overflow:hidden} .icon{position:relative;display:inline-block;width:24px;height:24px;margin-top:6px} .n{position:absolute;top:-14px;right:-8px;font-size:18px;line-height:1}',
    '<a class="row" href="#x"><span class="icon"><b class="n">9</b></span></a>',
  );
  await care();
  const row = place.querySelector('.row')!;
  expect(getComputedStyle(row).overflow).toBe('visible');
  row.className = 'row again';
  await new Promise((done) => setTimeout(done, 700));
  expect(getComputedStyle(row).overflow).toBe('visible');
});

test('a rolling number shows no more of its strip than before', async () => {
  show(
    '.clip{position:relative;width:60px;height:30px;margin:40px;overflow:hidden} .strip{position:absolute;left:0;top:-35px} .strip i{display:block;height:30px;font:18px/30px serif}',
    '<div class="clip"><div class="strip"><i>1</i><i>2</i><i>3</i><i>4</i></div></div>',
  );
  await care();
  expect(getComputedStyle(place.querySelector('.clip')!).overflow).toBe('hidden');
});

test('a sheet that only peeks over the edge of the screen stays there', async () => {
  show(
    '.peek{position:fixed;left:0;right:0;top:calc(100% - 120px);height:300px;background:#fff} .peek button{height:20px}',
    '<div class="peek"><button>展开</button></div>',
  );
  const before = box('.peek').top;
  await care();
  expect(box('.peek').top).toBe(before);
});

describe('text that no rule tells of', () => {
  test('has the least size too, and grows with the setting', async () => {
    show(
      '.a{--font:normal 14px/1.4 serif} .b{--font:normal 13px/1.4 serif} .t{font:var(--font)}',
      '<div class="a"><p class="t">大</p></div><div class="b"><p class="t">小</p></div>',
    );
    await care();
    expect(faults('care/font-min-18')).toEqual([]);
    await care({ 'text-scale': '2' });
    for (const one of place.querySelectorAll('.t'))
      expect(Number.parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThan(30);
  });

  test('is as large in fields and lists to choose from', async () => {
    show(
      '*{font-size:12px!important}',
      '<input class="f" value="张三"><input class="f" placeholder="姓名"><select class="f"><option>男</option></select><textarea class="f"></textarea><input type="checkbox" class="f">',
    );
    await care();
    for (const one of place.querySelectorAll('.f:not([type])'))
      expect(getComputedStyle(one).fontSize, one.localName).toBe('18px');
    expect(getComputedStyle(place.querySelector('[type]')!).fontSize).toBe('12px');
  });

  test('is as large where a transform draws it smaller, once that has come to rest', async () => {
    show('.s{display:inline-block;transform:scale(0.75)}', '<p><span class="s">待确认</span></p>');
    await care();
    const drawn = () =>
      Number.parseFloat(getComputedStyle(place.querySelector('.s')!).fontSize) * 0.75;
    await expect.poll(drawn, { timeout: 3000 }).toBeGreaterThanOrEqual(18);
    expect(drawn()).toBeLessThan(19);
  });

  test('keeps its size where a layer grows out of nothing', async () => {
    show(
      '.d{font-size:16px;transform:scale(0.7);transition:transform .25s} .d.open{transform:none}',
      '<div class="d">确认缴费</div>',
    );
    await care();
    const dialog = place.querySelector<HTMLElement>('.d')!;
    dialog.classList.add('open');
    await new Promise((done) => setTimeout(done, 900));
    expect(getComputedStyle(dialog).fontSize).toBe('20px');
  });
});

describe('text that is cut off', () => {
  test('a row that may not break wraps, whatever rule forbade it', async () => {
    show(
      '.row{width:200px;overflow:hidden} .row *{white-space:nowrap}',
      '<div class="row"><span>上海市浦东新区世纪大道一千号五百零二室，上海市浦东新区世纪大道一千号五百零二室</span></div>',
    );
    html.setAttribute('data-care-mode', 'care');
    expect(faults('care/clipped')).not.toEqual([]);
    await care();
    expect(faults('care/clipped')).toEqual([]);
  });

  test('two lines cut by a script are whole', async () => {
    show(
      '',
      '<div style="display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;height:40px">温馨提示：为保障您的用电安全，请定期检查家中线路，如遇停电请拨打客服热线，工作人员会尽快为您处理，谢谢您的配合。</div>',
    );
    await care({ 'text-scale': '2' });
    expect(faults('care/clipped')).toEqual([]);
  });

  test.each([
    '<div class="bd"><div>FIELD</div></div>',
    // What is wrong with it will be told below it.
    '<div class="bd"><div><div><div>FIELD</div></div></div><div class="fault"></div></div>',
  ])(
    'a hint that does not fit gets a row of its own, whatever boxes its field stands in',
    async (boxes) => {
      await page.viewport(320, 568);
      const field = '<input placeholder="请输入就诊人的真实姓名">';
      show(
        '.cell{display:flex;align-items:center;padding:0 16px} .label{width:120px} .bd{flex:1;min-width:0} .bd input{width:100%;border:0;padding:0}',
        `<label class="cell"><b class="label">就诊人姓名</b>${boxes.replace('FIELD', field)}</label>`,
      );
      html.setAttribute('data-care-mode', 'care');
      await care();
      expect(faults('care/clipped', 'care/overflow')).toEqual([]);
      expect(box('.bd').top).toBeGreaterThanOrEqual(box('.label').bottom);
    },
  );

  test('a button of fixed size holds its long text', async () => {
    show(
      '',
      '<button style="height:36px;width:110px;overflow:hidden;white-space:nowrap">申请电子发票和收据</button>',
    );
    await care({ 'text-scale': '1.5' });
    expect(faults('care/clipped', 'care/overflow', 'care/target')).toEqual([]);
  });

  test('a word in a box that cuts off, in a box that cuts that off, is whole', async () => {
    show(
      'td{width:50px} .badge{display:inline-grid;height:20px;width:46px;padding:0 10px;overflow:hidden} .badge span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}',
      '<table><tr><td><div class="badge"><span>待缴</span></div></td></tr></table>',
    );
    await care();
    expect(faults('care/clipped')).toEqual([]);
  });

  test('a notice out of the flow makes its row as high as its lines', async () => {
    show(
      '.bar{display:flex;align-items:center;height:40px;padding:0 16px} .wrap{position:relative;display:flex;flex:1;align-items:center;height:100%;overflow:hidden} .news{position:absolute;max-width:100%;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}',
      '<div class="bar"><div class="wrap"><div class="news" style="transform:translateX(0px)">王秀英，您好！今天九点到十七点服务大厅有人值班，请带好证件和病历本，到一楼的窗口办理，谢谢您的配合</div></div></div>',
    );
    await care();
    expect(faults('care/clipped')).toEqual([]);
  });

  test('a number that hangs out of a row of icons is seen', async () => {
    show(
      '.tabs{display:flex;height:60px;margin-top:60px;overflow:hidden} .icon{position:relative;margin:4px 40px;width:24px;height:24px} .dot{position:absolute;right:0;top:0;transform:translate(50%,-50%);font-size:10px;background:#c00;color:#fff}',
      '<div class="tabs"><a href="#m"><span class="icon" style="display:block"><b class="dot">2</b></span></a></div>',
    );
    await care();
    expect(faults('care/clipped')).toEqual([]);
  });

  test('an amount goes to the next line whole', async () => {
    show(
      '.sum{display:flex;justify-content:space-between;white-space:nowrap;overflow:hidden}',
      '<div class="sum"><span>应缴金额合计（含滞纳金）</span><b>￥1,284.50</b></div>',
    );
    await care({ 'text-scale': '2' });
    expect(faults('care/clipped')).toEqual([]);
    const range = document.createRange();
    range.selectNodeContents(place.querySelector('b')!);
    expect(range.getClientRects()).toHaveLength(1);
  });

  test('what is folded, what is for screen readers, and a wheel that turns stay as they are', async () => {
    show(
      `.folded{height:0;overflow:hidden} .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
       .wheel{height:150px;overflow:hidden} .wheel div{transform:translateY(-20px)} .wheel p{margin:0;height:40px;line-height:40px}`,
      '<div class="folded">收起的内容</div><span class="hidden">只给读屏</span><div class="wheel"><div><p>一月</p><p>二月</p><p>三月</p><p>四月</p><p>五月</p></div></div>',
    );
    await care();
    expect(place.querySelectorAll('[data-care-fit]')).toHaveLength(0);
    expect(box('.folded').height).toBe(0);
    expect(box('.wheel').height).toBe(150);
  });

  test('a panel that opens and folds again does fold', async () => {
    show(
      '.panel{height:130px;overflow:hidden} .panel.folded{height:0}',
      '<div class="panel">一行字<br>两行字<br>三行字<br>四行字<br>五行字<br>六行字</div>',
    );
    await care();
    expect(box('.panel').height).toBeGreaterThan(130);
    place.querySelector('.panel')!.classList.add('folded');
    await expect.poll(() => box('.panel').height).toBe(0);
  });

  test('lines that stand too close are spread', async () => {
    show(
      '.tight{line-height:20px} .tight p{font-size:16px}',
      '<div class="tight"><p><span>第一行文字很长很长，第二行文字也很长很长，第三行文字还是很长很长。</span></p></div>',
    );
    await care({ 'text-scale': '1.5' });
    expect(faults('care/line-height')).toEqual([]);
  });
});

describe('the page as a whole', () => {
  test('does not scroll sideways at 320 px', async () => {
    await page.viewport(320, 568);
    show(
      '.wide{width:360px;display:flex} .wide b{flex:none;width:130px} pre{margin:0} td{white-space:nowrap}',
      '<div class="wide"><b>姓名</b><b>身份证号码</b><b>手机</b></div><pre>一行很长很长很长很长很长很长很长很长很长的文字</pre><table><tr><td>空腹血糖（早晨）</td><td>参考范围三点九</td><td>偏高一点点</td></tr></table>',
    );
    await care({ 'text-scale': '1.5' });
    expect(html.scrollWidth).toBe(320);
    expect(faults('care/clipped')).toEqual([]);
  });

  test.each([
    ['top', 'padding-top:44px'],
    ['bottom', 'padding-bottom:44px'],
  ])(
    'text that stands in the box with the room for a bar at the %s is moved once',
    async (side, room) => {
      show(
        `.bar{position:fixed;left:0;right:0;${side}:0;height:44px;background:#eee} .bar button{height:30px} .all{${room}}`,
        `<div class="bar"><button>返回</button></div><div class="all">正文直接写在这里。${'很长的一段话。'.repeat(200)}</div>`,
      );
      html.setAttribute('data-care-mode', 'care');
      await care();
      const style = getComputedStyle(place.querySelector('.all')!);
      const padding = Number.parseFloat(side === 'top' ? style.paddingTop : style.paddingBottom);
      const { height } = box('.bar');
      expect(height).toBeGreaterThan(44);
      expect(padding).toBeGreaterThanOrEqual(height - 1);
      expect(padding).toBeLessThanOrEqual(height + 1);
    },
  );

  test('a bar at the bottom that grew covers nothing at the end', async () => {
    show(
      'main{padding-bottom:50px} .line{height:44px} .bar{position:fixed;left:0;right:0;bottom:0;height:50px;display:flex;background:#fff} .bar a{flex:1;text-align:center;font-size:10px}',
      `${Array.from({ length: 30 }, (_, at) => `<p class="line">第 ${at + 1} 行</p>`).join('')}<button style="width:100%">最后的按钮</button>
       <nav class="bar"><a href="#1">首页</a><a href="#2">办事</a><a href="#3">消息</a><a href="#4">我的</a></nav>`,
    );
    await care({ 'text-scale': '1.5' });
    window.scrollTo(0, 1e6);
    expect(box('.bar').height).toBeGreaterThan(50);
    expect(box('main > button').bottom).toBeLessThanOrEqual(box('.bar').top + 0.5);
    expect(faults('care/covered', 'care/target')).toEqual([]);
    window.scrollTo(0, 0);
  });

  test('a bar that stands on a bar still stands on it when the lower one grew', async () => {
    show(
      '.tabs,.pay{position:fixed;left:0;right:0;display:flex;background:#fff} .tabs{bottom:0;height:50px} .tabs a{flex:1;font-size:10px} .pay{bottom:50px;height:50px}',
      '<p>账单</p><div class="pay"><button>立即缴费</button></div><nav class="tabs"><a href="#1">首页</a><a href="#2">我的</a></nav>',
    );
    await care({ 'text-scale': '2' });
    expect(box('.tabs').height).toBeGreaterThan(50);
    expect(box('.pay').bottom).toBeLessThanOrEqual(box('.tabs').top);
    expect(faults('care/covered', 'care/target')).toEqual([]);
  });
});

describe('a page that lives', () => {
  const css =
    '.item{display:flex;align-items:center} .item b{flex:1} .item button{width:28px;height:28px;border:1px solid}';

  function List() {
    const [names, setNames] = useState(['王', '李', '赵']);
    return (
      <>
        <style>{base + css}</style>
        <button id="add" onClick={() => setNames((all) => [...all, `新${all.length}`])}>
          添加
        </button>
        <button id="turn" onClick={() => setNames((all) => [...all].reverse())}>
          倒序
        </button>
        <ul style={{ padding: 0 }}>
          {names.map((name) => (
            <li className="item" key={name}>
              <b>{name}</b>
              <button onClick={() => setNames((all) => all.filter((one) => one !== name))}>
                删
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const names = () => Array.from(place.querySelectorAll('b'), (one) => one.textContent).join('');
  const click = (selector: string) =>
    flushSync(() => place.querySelector<HTMLElement>(selector)!.click());

  test('a React list adds, sorts and removes rows, and each is right before it is painted', async () => {
    root = createRoot(place);
    flushSync(() => root!.render(<List />));
    await care();
    click('#add');
    // What runs in a frame runs before it is painted.
    await new Promise(requestAnimationFrame);
    expect(place.querySelectorAll('li')).toHaveLength(4);
    expect(box('li:last-child button').height).toBeGreaterThanOrEqual(60);
    click('#turn');
    expect(names()).toBe('新3赵李王');
    click('li:first-child button');
    expect(names()).toBe('赵李王');
    await fit!.ready;
    expect(faults('care/target')).toEqual([]);
    root.unmount();
    root = null;
    expect(place.innerHTML).toBe('');
  });

  test('a page from a server that was brought over before React took it on is taken on', async () => {
    function Page() {
      const [count, setCount] = useState(0);
      return (
        <div>
          <style>{'.b{height:20px;border:1px solid} .row{height:40px;white-space:nowrap}'}</style>
          <p className="row" style={{ fontSize: '12px', color: '#999' }}>
            预约 {count} 次
          </p>
          <button className="b" onClick={() => setCount(count + 1)}>
            再约
          </button>
        </div>
      );
    }
    place.innerHTML = renderToString(<Page />);
    await care();
    expect(place.querySelector('[data-care-fit]')).not.toBeNull();
    const faults: unknown[] = [];
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    flushSync(() => {
      root = hydrateRoot(place, <Page />, { onRecoverableError: (error) => faults.push(error) });
    });
    await fit!.ready;
    await new Promise((done) => setTimeout(done, 50));
    click('button');
    expect(place.querySelector('.row')!.textContent).toBe('预约 1 次');
    expect(Number.parseFloat(getComputedStyle(place.querySelector('.row')!).fontSize)).toBe(18);
    // React names the attributes it did not write in development, and keeps them.
    expect(faults).toEqual([]);
    errors.mockRestore();
  });

  test('a movement of its own ends as it began, and a mark starts none', async () => {
    show(
      '.b{height:20px;border:1px solid;transition:all .4s} .late{opacity:.5}',
      '<button class="b">好</button><button class="b" id="other">行</button>',
    );
    await care();
    const button = place.querySelector<HTMLElement>('.b')!;
    const heard: string[] = [];
    for (const type of ['transitionend', 'transitioncancel'])
      button.addEventListener(type, (event) =>
        heard.push(`${type} ${(event as TransitionEvent).propertyName}`),
      );
    button.style.opacity = '0.5';
    await new Promise(requestAnimationFrame);
    // Looked at while the first one moves.
    place.insertAdjacentHTML('beforeend', '<button class="b" id="new">新</button>');
    await new Promise(requestAnimationFrame);
    expect(box('#new').height).toBeGreaterThanOrEqual(60);
    await expect.poll(() => heard).toContain('transitionend opacity');
    expect(heard).not.toContain('transitioncancel opacity');
  });

  test('what changes all the time keeps nothing else from being looked at', async () => {
    show(
      '.x{display:none;width:24px;height:24px;border:0;padding:0} @media (max-width:350px){.x{display:block}} .t{margin:0}',
      '<p class="t">0</p><div style="padding:40px"><button class="x">☆</button></div>',
    );
    await care();
    let count = 0;
    const ticking = setInterval(() => {
      place.querySelector('.t')!.textContent = String((count += 1));
    }, 60);
    await page.viewport(340, 812);
    const mark = () => place.querySelector<HTMLElement>('.x')!.dataset.careFit;
    await expect.poll(mark, { timeout: 2000 }).toBeTruthy();
    clearInterval(ticking);
  });

  test.each([200, 20])('a page of %i rows that a dialog locks stays as it is', async (count) => {
    show(
      '.row{padding:2px} .b{height:24px;border:1px solid}',
      '<div class="row"><button class="b">挂号</button><span>说明文字</span></div>'.repeat(count),
    );
    const frame = () => new Promise(requestAnimationFrame);
    await care();
    const end = html.scrollHeight - innerHeight;
    scrollTo(0, end);
    const seen = new Set<string>();
    for (const overflow of ['hidden', '']) {
      document.body.style.overflow = overflow;
      for (const until = performance.now() + 900; performance.now() < until; await frame())
        seen.add(`${box('.b').height} ${html.scrollHeight - innerHeight} ${scrollY}`);
    }
    expect([...seen]).toEqual([`${box('.b').height} ${end} ${end}`]);
    expect(box('.b').height).toBeGreaterThan(48);
  });

  test('a panel that folds because of a class on the body does fold', async () => {
    show(
      '.panel{height:130px;overflow:hidden} .away .panel{height:0}',
      `<div class="panel">一行字<br>两行字<br>三行字<br>四行字<br>五行字<br>六行字</div>${'<p>字<b>字</b></p>'.repeat(150)}`,
    );
    await care();
    expect(box('.panel').height).toBeGreaterThan(130);
    document.body.classList.add('away');
    await expect.poll(() => box('.panel').height).toBe(0);
    document.body.classList.remove('away');
  });

  test('a node taken away is taken away as the app made it', async () => {
    show('.b{height:20px;border:1px solid}', '<div><button class="b">好</button></div>');
    await care();
    const button = place.querySelector('button')!;
    expect(button.outerHTML).toContain('data-care-fit');
    button.remove();
    await Promise.resolve();
    expect(button.outerHTML).toBe('<button class="b">好</button>');
  });

  test('undo gives the page back byte for byte, and standard mode never saw a difference', async () => {
    show(
      '.row{height:40px;overflow:hidden;white-space:nowrap;width:200px} .b{height:20px}',
      '<div class="row" style="font-size:13px">很长很长很长很长很长很长的一行文字</div><button class="b">好</button><a href="#x">更多</a>',
    );
    const before = html.outerHTML;
    const looks = () =>
      Array.from(place.querySelectorAll('*'), (one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return [left, top, width, height, getComputedStyle(one).cssText].join();
      });
    const seen = looks();
    await care();
    expect(place.querySelectorAll('[data-care-fit]').length).toBeGreaterThan(1);
    html.removeAttribute('data-care-mode');
    expect(looks()).toEqual(seen);
    fit!.undo();
    fit = null;
    expect(html.outerHTML).toBe(before);
  });
});

test('a long list is surveyed to its end', async () => {
  show(
    '.item{display:flex;align-items:center;height:44px} .item b{flex:1} .item button{height:28px;width:28px;border:0;background:none}',
    Array.from(
      { length: 800 },
      (_, at) => `<div class="item"><b>第 ${at} 行</b><i>已缴</i><button>›</button></div>`,
    ).join(''),
  );
  await care();
  const buttons = Array.from(place.querySelectorAll('button'));
  expect(buttons.filter((one) => one.offsetHeight < 60 && !one.dataset.careFit)).toEqual([]);
  expect(fit!.report().mended).toBeGreaterThanOrEqual(800);
});
