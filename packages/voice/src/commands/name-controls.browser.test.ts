import { afterEach, describe, expect, it } from 'vitest';
import { createCommands } from './commands.ts';
import { nameControls } from './name-controls.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const on = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const names = (root: Document | Element = document) =>
  nameControls(root).map(({ names: [first] }) => first);

describe('controls and their names', () => {
  it.each([
    ['a button', '<button>提交</button>', '提交'],
    ['a link', '<a href="#x">医保</a>', '医保'],
    ['a picture button', '<button><img alt="搜索" src="data:,"></button>', '搜索'],
    ['a button that is called otherwise', '<button aria-label="关闭">×</button>', '关闭'],
    ['a link of several lines', '<a href="#x"><b>医保</b><p>余额</p></a>', '医保 余额'],
    ['a button that hides a part', '<button>提交<i style="display:none">中</i></button>', '提交'],
    [
      'a button with a described icon',
      '<button><svg aria-label="车"></svg>打车</button>',
      '车打车',
    ],
    ['a label around a list', '<label>银行<select></select></label>', '银行'],
    ['a labelled field', '<label>姓名<input></label>', '姓名'],
    ['a field with a label elsewhere', '<label for="f">电话</label><input id="f">', '电话'],
    ['a field with a placeholder only', '<input placeholder="请输入姓名">', '请输入姓名'],
    ['a role', '<div role="button" tabindex="0">下一步</div>', '下一步'],
    ['a radio', '<label><input type="radio">张三</label>', '张三'],
    ['a submit', '<input type="submit" value="提交">', '提交'],
    ['a summary', '<details><summary>更多</summary></details>', '更多'],
  ])('%s', (_name, html, name) => {
    expect(names(on(html))).toEqual([name]);
  });

  it('know what they are for', () => {
    on('<button>提交</button><label>姓名<input></label><label><input type="checkbox">同意</label>');
    expect(nameControls().map(({ kind }) => kind)).toEqual(['press', 'field', 'choice']);
  });

  it('of a native list are its options too', () => {
    on('<select aria-label="银行"><option>工商银行</option><option>农业银行</option></select>');
    expect(names()).toEqual(['银行', '工商银行', '农业银行']);
  });

  it.each([
    ['not shown', '<button style="display:none">提交</button>'],
    ['in something not shown', '<div style="display:none"><button>提交</button></div>'],
    ['invisible', '<button style="visibility:hidden">提交</button>'],
    ['hidden', '<div hidden><button>提交</button></div>'],
    ['inert', '<div inert><button>提交</button></div>'],
    ['hidden from screen readers', '<div aria-hidden="true"><button>提交</button></div>'],
    ['disabled', '<button disabled>提交</button>'],
    ['in a disabled group', '<fieldset disabled><button>提交</button></fieldset>'],
    ['said to be disabled', '<button aria-disabled="true">提交</button>'],
    ['closed away', '<details><button>提交</button></details>'],
    ['without a name', '<button></button>'],
    ['with a text for a name', `<button>${'很长'.repeat(30)}</button>`],
    ['only text', '<p>提交</p>'],
  ])('that are %s are left out', (_name, html) => {
    expect(names(on(html))).toEqual([]);
  });

  it('inside something invisible count where they are visible', () => {
    expect(
      names(
        on('<div style="visibility:hidden"><button style="visibility:visible">提交</button></div>'),
      ),
    ).toEqual(['提交']);
  });
});

describe('rows that are clickable and have no role', () => {
  it('are called by all they say and by their first line', () => {
    on('<div style="cursor:pointer"><b>预约挂号</b><p>选科室，选医生</p></div>');
    expect(nameControls()[0]!.names).toEqual(['预约挂号选科室，选医生', '预约挂号']);
  });

  it('are not counted again for what they hold', () => {
    on('<ul><li style="cursor:pointer"><span>医保</span><span>余额</span></li></ul>');
    expect(nameControls()).toHaveLength(1);
  });

  it('around a control are called by the control', () => {
    expect(names(on('<div style="cursor:pointer">说明<button>提交</button></div>'))).toEqual([
      '提交',
    ]);
  });

  it('are no labels', () => {
    expect(names(on('<label style="cursor:pointer">姓名<input></label>'))).toEqual(['姓名']);
  });
});

describe('shadow roots', () => {
  it('are looked into, with what is put into their slots', () => {
    on('<div id="host"><button>外面</button></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<button>里面</button><slot></slot><slot name="none"><button>备用</button></slot>';
    expect(names()).toEqual(['里面', '外面', '备用']);
  });

  it('stand where their slot is, deep inside or passed on', () => {
    on('<div id="host"><button>外面</button></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><div id="inner"><slot></slot></div></section>';
    root.getElementById('inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p>';
    expect(names()).toEqual(['外面']);
  });

  it('in which the slot is not shown hide what is put into it', () => {
    on('<div id="host"><button>外面</button></div>');
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML =
      '<p hidden><slot></slot></p>';
    expect(names()).toEqual([]);
  });
});

describe('frames of the same origin', () => {
  async function frame(inside: string, attributes = '') {
    on(`<button>外面</button><iframe ${attributes}></iframe>`);
    const element = document.querySelector('iframe')!;
    const loaded = new Promise((done) => element.addEventListener('load', done));
    element.srcdoc = inside;
    await loaded;
    return element.contentDocument;
  }

  it('are looked into, and what is in them can be pressed, filled in and chosen', async () => {
    const inside = (await frame(
      '<button onclick="this.dataset.pressed=1">提交</button><label>姓名<input></label>' +
        '<div style="cursor:pointer"><b>预约</b></div><select aria-label="银行"><option>甲</option></select>',
    ))!;
    expect(nameControls().map(({ names: [name], kind }) => [name, kind])).toEqual([
      ['外面', 'press'],
      ['提交', 'press'],
      ['姓名', 'field'],
      ['预约', 'press'],
      ['银行', 'field'],
      ['甲', 'choice'],
    ]);
    const commands = createCommands({ builtIn: { human: () => {}, help: () => {} } });
    commands.hear('提交');
    expect(inside.querySelector('button')!.dataset['pressed']).toBe('1');
    commands.hear('填姓名');
    expect(inside.activeElement?.localName).toBe('input');
    let changed = 0;
    inside.addEventListener('change', () => (changed += 1));
    commands.hear('选甲');
    expect(changed).toBe(1);
  });

  it('have modal dialogs of their own', async () => {
    await frame(
      '<button>后面</button><div role="dialog" aria-modal="true"><button>确定</button></div>',
    );
    expect(names()).toEqual(['外面', '确定']);
  });

  it.each(['hidden', 'style="display:none"', 'style="visibility:hidden"', 'inert', 'sandbox'])(
    'that are %s are left out',
    async (attributes) => {
      await frame('<button>提交</button>', attributes);
      expect(names()).toEqual(['外面']);
    },
  );
});

describe('what is in sight', () => {
  const inSight = () => nameControls(document, { inView: true }).map(({ names: [name] }) => name);
  const below = '<div style="height:3000px"></div>';

  it('is all that is named when asked for', () => {
    on(`<div><button>上</button></div>${below}<div><button>下</button></div>`);
    expect(inSight()).toEqual(['上']);
    expect(names()).toEqual(['上', '下']);
  });

  it('may be held by something without size further down', () => {
    on(`${below}<div><div style="position:fixed;top:0"><button>确定</button></div></div>`);
    expect(inSight()).toEqual(['确定']);
  });

  it('are the options of a list in sight, which have no place of their own', () => {
    on('<select aria-label="银行"><option>工商银行</option></select>');
    expect(inSight()).toEqual(['银行', '工商银行']);
  });

  it('is nothing in a frame without a page', () => {
    on('<iframe></iframe><button>提交</button>');
    document.querySelector('iframe')!.contentDocument!.documentElement.remove();
    expect(inSight()).toEqual(['提交']);
  });

  it('is asked of each frame for itself', () => {
    on(`${below}<iframe srcdoc="<button>提交</button>"></iframe>`);
    expect(inSight()).toEqual([]);
  });
});

describe('modal dialogs', () => {
  it('are all there is while they are open', () => {
    on('<button>后面</button><dialog><button>确定</button></dialog>');
    expect(names()).toEqual(['后面']);
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    expect(names()).toEqual(['确定']);
    dialog.close();
    dialog.show();
    expect(names()).toEqual(['后面', '确定']);
  });

  it('are found in shadow roots too', () => {
    on('<button>后面</button><div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog><button>确定</button></dialog><button>旁边</button>';
    const dialog = root.querySelector('dialog')!;
    dialog.show();
    expect(names()).toEqual(['后面', '确定', '旁边']);
    dialog.close();
    dialog.showModal();
    expect(names()).toEqual(['确定']);
  });

  it('are known by their role too, and the last is on top', () => {
    on(
      '<button>后面</button>' +
        '<div role="dialog" aria-modal="true"><button>一</button></div>' +
        '<div role="dialog" aria-modal="true"><button>二</button></div>' +
        '<div role="dialog" aria-modal="true" style="display:none"><button>三</button></div>',
    );
    expect(names()).toEqual(['二']);
  });
});

it('what controls the voice is for fingers only, so that words confirm nothing (V-04)', () => {
  on('<button>交电费</button><div data-care-voice-control><button>提交申请表</button></div>');
  expect(names()).toEqual(['交电费']);
});

it('a region is all that is looked at when it is asked for', () => {
  on('<main><button>里</button></main><button>外</button>');
  expect(names(document.querySelector('main')!)).toEqual(['里']);
});
