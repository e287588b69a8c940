import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommands, type CommandResult, type CommandsOptions } from './commands.ts';
import { pinyinSounds } from './sounds.ts';

const builtIn = {
  human: vi.fn(),
  help: vi.fn(),
  stop: vi.fn(),
  read: vi.fn(),
  repeat: vi.fn(),
  back: vi.fn(),
  down: vi.fn(),
  up: vi.fn(),
};
let warn: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

const made = (options: Partial<CommandsOptions> = {}) =>
  createCommands({ builtIn, sounds: pinyinSounds, ...options });

/** Ids of what was clicked. */
const clicks: string[] = [];
document.body.addEventListener('click', ({ target }) => {
  clicks.push((target as HTMLElement).id);
});

function onPage(html: string) {
  document.body.innerHTML = html;
  clicks.length = 0;
  return clicks;
}

function asked<Kind extends CommandResult['kind']>(result: CommandResult, kind: Kind) {
  expect(result.kind).toBe(kind);
  return result as Extract<CommandResult, { kind: Kind }>;
}

describe('controls on the page', () => {
  it('are pressed by name', () => {
    const clicked = onPage('<button id="a">提交</button><a href="#x" id="b">医保电子凭证</a>');
    const commands = made();
    expect(commands.hear('帮我点一下提交吧')).toMatchObject({ kind: 'done', name: '提交' });
    expect(commands.hear('打开医保')).toMatchObject({ kind: 'done', name: '医保电子凭证' });
    expect(clicked).toEqual(['a', 'b']);
  });

  it('are looked for each time', () => {
    const clicked = onPage('');
    const commands = made();
    expect(commands.hear('提交').kind).toBe('nothing');
    document.body.innerHTML = '<button id="a">提交</button>';
    commands.hear('提交');
    expect(clicked).toEqual(['a']);
  });

  it('that take text are focused, ready for what is said next', () => {
    onPage('<label>姓名 <input id="name"></label><button>姓名说明</button>');
    made().hear('填姓名');
    expect(document.activeElement?.id).toBe('name');
  });

  it('of a native list are chosen as a finger chooses', () => {
    onPage('<select id="s"><option>工商银行</option><option>农业银行</option></select>');
    const changed = vi.fn();
    document.body.addEventListener('change', changed);
    made().hear('选农业银行');
    expect((document.getElementById('s') as HTMLSelectElement).value).toBe('农业银行');
    expect(changed).toHaveBeenCalledOnce();
  });

  it('are understood by what is written alone until the dictionary has come', () => {
    const clicked = onPage('<button id="a">提交</button>');
    const commands = made({ sounds: undefined });
    expect(commands.hear('点提教').kind).toBe('nothing');
    expect(commands.hear('点提交').kind).toBe('done');
    commands.setSounds(pinyinSounds);
    expect(commands.hear('点提教').kind).toBe('done');
    expect(clicked).toEqual(['a', 'a']);
  });

  it('of a list that is disabled are not chosen', () => {
    onPage(
      '<select id="s" disabled><option>工商银行</option><option>农业银行</option></select>' +
        '<div role="listbox" aria-disabled="true"><div role="option" id="o">建设银行</div></div>',
    );
    const clicked = clicks;
    expect(made().hear('选农业银行').kind).toBe('nothing');
    expect(made().hear('选建设银行').kind).toBe('nothing');
    expect((document.getElementById('s') as HTMLSelectElement).value).toBe('工商银行');
    expect(clicked).toEqual([]);
  });

  it('are not looked for in what a television says at length', () => {
    const clicked = onPage('<button id="a">提交</button>');
    const asked = vi.fn(pinyinSounds);
    const commands = made({ sounds: asked });
    const long = '今天的新闻'.repeat(50);
    asked.mockClear();
    expect(commands.hear([long, '提交']).kind).toBe('done');
    expect(asked.mock.calls.every(([text]) => text.length < 200)).toBe(true);
    expect(clicked).toEqual(['a']);
  });

  it('are found through another reading of the same sound', () => {
    const clicked = onPage('<button id="a">缴费</button>');
    expect(made().hear(['这是什么', '我要交费']).kind).toBe('done');
    expect(clicked).toEqual(['a']);
  });

  it.each([
    [['不提交', '提交']],
    [['先别提交', '先提交']],
    [['莫点提交', '点提交', '提交']],
    [['取消提交', '提交']],
    [["don't 提交", '提交']],
  ])('are not pressed because a less likely reading lacks a no: %j', (readings) => {
    const clicked = onPage('<button id="a">提交</button>');
    expect(made().hear(readings).kind).toBe('nothing');
    expect(clicked).toEqual([]);
  });

  it.each([
    [['能不能点提教材', '点提交']],
    [['不是', '不会用', '我不会用']],
    [['点性别说名', '点性别说明']],
  ])('are pressed by another reading that keeps it, or where it asks: %j', (readings) => {
    onPage('<button>提交</button><button>性别说明</button>');
    expect(made().hear(readings).kind).toBe('done');
  });

  it('may throw without ending the listening', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const commands = made({
      commands: [
        {
          id: 'broken',
          phrases: ['打开天窗'],
          run: () => {
            throw new Error('of the app');
          },
        },
      ],
    });
    expect(commands.hear('打开天窗').kind).toBe('done');
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('what is on already', () => {
  const agreement = '<label><input type="checkbox" id="a" checked>同意用户协议</label>';
  const isOn = () => document.querySelector<HTMLInputElement>('#a')!.checked;

  it.each([
    '勾选同意用户协议',
    '选中同意用户协议',
    '勾上同意用户协议',
    '打开同意用户协议',
    '把同意用户协议勾上',
    '同意用户协议选上',
    // The name itself is what is asked for.
    '同意用户协议',
    '我要勾选用户协议',
  ])('stays on: %s', (said) => {
    onPage(agreement);
    expect(made().hear(said).kind).toBe('done');
    expect(isOn()).toBe(true);
  });

  it.each([
    ['<input type="checkbox" role="switch" id="a" aria-label="大字" checked>', '打开大字'],
    ['<button role="switch" id="a" aria-checked="true">大字</button>', '开启大字'],
    ['<button id="a" aria-pressed="true">关怀模式</button>', '进入关怀模式'],
    ['<button id="a" aria-pressed="true">关怀模式</button>', '把关怀模式打开'],
    ['<button id="a" aria-pressed="true">Large text</button>', 'use large text'],
    ['<button id="a" aria-pressed="true">开启通知</button>', '开启通知'],
    ['<button id="a" aria-expanded="true">全部菜单</button>', '打开全部菜单'],
    ['<details open><summary id="a">常见问题</summary>没有</details>', '看常见问题'],
    ['<div role="option" id="a" aria-selected="true">内科医生</div>', '选内科医生'],
  ])('is not pressed again: %s by %s', (html, said) => {
    const clicked = onPage(html);
    expect(made().hear(said).kind).toBe('done');
    expect(clicked).toEqual([]);
  });

  it.each([
    ['点用户协议', false],
    ['按一下用户协议', false],
    ['用户协议', false],
  ])('is pressed as a finger would press it: %s', (said, on) => {
    onPage('<label><input type="checkbox" id="a" checked>用户协议</label>');
    expect(made().hear(said).kind).toBe('done');
    expect(isOn()).toBe(on);
  });

  it('and what is off is switched on', () => {
    onPage('<label><input type="checkbox" id="a">同意用户协议</label>');
    made().hear('勾选同意用户协议');
    expect(isOn()).toBe(true);
  });

  it('stays on when a number chooses it', () => {
    const clicked = onPage(
      '<button id="a" aria-pressed="true">大字</button><button id="b" aria-pressed="true">大字</button>',
    );
    const commands = made();
    asked(commands.hear('打开大字'), 'choice');
    commands.hear('一');
    expect(clicked).toEqual([]);
  });
});

describe('where several can be meant', () => {
  const page =
    '<button id="a">预约挂号</button><button id="b">挂号记录</button><button id="c">缴费</button>';

  it.each([
    ['二', 'b'],
    ['第二个', 'b'],
    ['选一', 'a'],
    ['我要第一个', 'a'],
    ['2', 'b'],
    ['2号', 'b'],
    ['两', 'b'],
    ['二号', 'b'],
    ['两个', 'b'],
    ['第2个', 'b'],
    ['第 2 号', 'b'],
    ['第二项', 'b'],
    ['第二个吧', 'b'],
    ['嗯就第二个嘛', 'b'],
    ['点第二个', 'b'],
    ['给我选二号', 'b'],
    ['帮我点第二个', 'b'],
    ['俺要第二个', 'b'],
    ['第二个那个', 'b'],
    ['数字二', 'b'],
    ['弟二个', 'b'],
    ['耳', 'b'],
    ['number two', 'b'],
    ['option 2 please', 'b'],
    ['最后一个', 'b'],
    ['选最后那个', 'b'],
    ['the second one', 'b'],
    ['儿', 'b'],
  ])('they are numbered, and %s chooses', (said, id) => {
    const clicked = onPage(page);
    const commands = made();
    const { options } = asked(commands.hear('挂号'), 'choice');
    expect(options.map(({ number, name }) => [number, name])).toEqual([
      [1, '预约挂号'],
      [2, '挂号记录'],
    ]);
    expect(options[1]!.element?.id).toBe('b');
    expect(clicked).toEqual([]);
    expect(commands.hear(said).kind).toBe('done');
    expect(clicked).toEqual([id]);
  });

  it.each([
    '三',
    '十',
    '是',
    '对',
    '好',
    '是的',
    '一下',
    '等一下',
    '点一下',
    '那个',
    '第',
    '二十',
    '不要二',
  ])('%s chooses nothing', (said) => {
    const clicked = onPage(page);
    const commands = made();
    commands.hear('挂号');
    expect(commands.hear(said).kind).toBe('nothing');
    expect(clicked).toEqual([]);
    expect(commands.hear('一').kind).toBe('done');
  });

  it.each([
    '看下一个',
    '我要下一个',
    '那下一个',
    '读下一条',
    '帮我看下1个',
    '上一个',
    '看上一条吧',
    '看下亿个',
  ])('%s is another one, not the first', (said) => {
    const clicked = onPage(page);
    const commands = made();
    commands.hear('挂号');
    expect(commands.hear(said).kind).toBe('nothing');
    expect(clicked).toEqual([]);
  });

  it('a less likely reading does not choose against a no', () => {
    const clicked = onPage(page);
    const commands = made();
    commands.hear('挂号');
    expect(commands.hear(['不要二', '要二']).kind).toBe('nothing');
    expect(clicked).toEqual([]);
  });

  it('what has become another since is not chosen', () => {
    const clicked = onPage(page);
    const commands = made();
    const { options } = asked(commands.hear('挂号'), 'choice');
    document.getElementById('b')!.textContent = '退号';
    expect(commands.hear('二').kind).toBe('nothing');
    expect(options[1]!.choose().kind).toBe('nothing');
    expect(clicked).toEqual([]);
    expect(options[0]!.choose().kind).toBe('done');
  });

  it('a finger chooses too', () => {
    const clicked = onPage(page);
    asked(made().hear('挂号'), 'choice').options[0]!.choose();
    expect(clicked).toEqual(['a']);
  });

  it('another order goes on without choosing, and then numbers mean nothing', () => {
    const clicked = onPage(page);
    const commands = made();
    commands.hear('挂号');
    commands.hear('缴费');
    expect(clicked).toEqual(['c']);
    expect(commands.hear('一').kind).toBe('nothing');
  });

  it('numbers mean nothing once they are gone', () => {
    onPage(page);
    const commands = made();
    commands.hear('挂号');
    commands.cancel();
    expect(commands.hear('一').kind).toBe('nothing');
  });

  it('not more than nine are numbered', () => {
    onPage(Array.from({ length: 12 }, () => '<button>删掉这行</button>').join(''));
    expect(asked(made().hear('删掉这行'), 'choice').options).toHaveLength(9);
  });
});

describe('what cannot be taken back', () => {
  const pay = vi.fn();
  const commands = [
    { id: 'pay', phrases: ['确认支付', '付钱'], run: pay, isIrreversible: true },
  ] as const;

  it('is asked about, and only the tap does it', () => {
    const spoken = made({ commands });
    const result = asked(spoken.hear('确认支付'), 'confirm');
    expect(pay).not.toHaveBeenCalled();
    for (const said of ['好', '对', '是', '好的', '确认', '确定', '一', '可以']) spoken.hear(said);
    spoken.hear('确认支付');
    expect(pay).not.toHaveBeenCalled();
    result.confirm();
    result.confirm();
    expect(pay).toHaveBeenCalledOnce();
  });

  it('has to be said in full', () => {
    expect(made({ commands }).hear('付钱')).toEqual({
      kind: 'full-phrase',
      id: 'pay',
      phrase: '确认支付',
    });
  });

  it('is known by the name of a button', () => {
    const clicked = onPage('<button id="a">立即支付</button><button id="b">删除</button>');
    const spoken = made();
    expect(spoken.hear('点支付')).toMatchObject({ kind: 'full-phrase', phrase: '立即支付' });
    const result = asked(spoken.hear('立即支付'), 'confirm');
    asked(spoken.hear('删除'), 'confirm');
    expect(clicked).toEqual([]);
    result.confirm();
    expect(clicked).toEqual(['a']);
  });

  it('is not done where the button has become another since', () => {
    const clicked = onPage('<button id="a">删除张三</button><button id="b">注销账户</button>');
    const spoken = made();
    const deleting = asked(spoken.hear('删除张三'), 'confirm');
    document.getElementById('a')!.textContent = '删除李四';
    deleting.confirm();
    const closing = asked(spoken.hear('注销账户'), 'confirm');
    document.getElementById('b')!.remove();
    closing.confirm();
    expect(clicked).toEqual([]);
  });

  it('is not done by a number either', () => {
    const clicked = onPage('<button>微信支付</button><button>银行卡支付</button>');
    const spoken = made();
    asked(spoken.hear('点支付'), 'choice');
    expect(spoken.hear('一')).toMatchObject({ kind: 'full-phrase', phrase: '微信支付' });
    expect(clicked).toEqual([]);
  });

  it('comes with the control that is meant, so that the page can show which', () => {
    onPage('<button id="a">删除</button>');
    const result = asked(made().hear('删除'), 'confirm');
    expect([result.name, result.element?.id]).toEqual(['删除', 'a']);
    expect(asked(made({ commands }).hear('确认支付'), 'confirm').element).toBeNull();
  });

  it('can be decided by the app', () => {
    const clicked = onPage('<button id="a">支付方式说明</button>');
    expect(made({ isIrreversible: () => false }).hear('支付方式说明').kind).toBe('done');
    expect(clicked).toEqual(['a']);
  });
});

describe('what cannot be taken back, by its name', () => {
  it.each(
    (
      '立即购买 确认缴费 立即缴费 手机充值 开通自动续费 一键还款 发红包 去结算 买单 确认收货 取消订单 取消挂号 取消预约 ' +
      '退号 退票 申请退款 赎回 移除成员 清除数据 恢复出厂设置 签约 同意授权 捐款 打赏 申购基金 销户 确认提交 ' +
      '確認繳費 發紅包 取消訂單 還款 Buy_now Place_your_order Send_money Confirm_payment Cancel_order ' +
      'Close_my_account Unsubscribe Donate Checkout 删_除 支_付'
    ).split(' '),
  )('is asked about: %s', (underlined) => {
    const name = underlined.replace(/_/g, ' ');
    const clicked = onPage(`<button id="a">${name}</button>`);
    expect(made().hear(name).kind).toBe('confirm');
    expect(clicked).toEqual([]);
  });

  it.each([
    ['一键还款', '还款'],
    ['确认收货', '收货'],
    ['取消订单', '点取消'],
    ['立即购买', '我要购买'],
    ['Confirm payment', 'confirm'],
  ])('half of %s is not enough: %s', (name, said) => {
    const clicked = onPage(`<button id="a">${name}</button>`);
    expect(['full-phrase', 'nothing']).toContain(made().hear(said).kind);
    expect(clicked).toEqual([]);
  });

  it.each(
    (
      '取消 取消(3) 取消收藏 取消关注 取消全选 退出登录 退回上一页 退休金查询 确定 购物车 购买须知 缴费 生活缴费 ' +
      '提交 保存 我的订单 红包 收货地址 Cancel Confirm My_orders Sign_out Buy_tickets'
    ).split(' '),
  )('is not seen where there is a way back: %s', (underlined) => {
    const name = underlined.replace(/_/g, ' ');
    const clicked = onPage(`<button id="a">${name}</button>`);
    expect(made().hear(name).kind).toBe('done');
    expect(clicked).toEqual(['a']);
  });
});

describe('a bare yes', () => {
  const dialog = (question: string, ...names: string[]) =>
    `<div role="alertdialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${question}</h2>` +
    `<div>${names.map((name) => `<button>${name}</button>`).join('')}</div></div>`;

  it.each([
    [dialog('确定注销账户吗？注销后不能恢复', '取消', '确定'), '确定'],
    [dialog('确定注销账户吗？', '取消', '确 定'), '确定'],
    [dialog('删除全部记录？', '否', '是'), '是的'],
    [dialog('删除全部记录？', '否', '是'), '是'],
    [dialog('删除全部记录？', '不', '好'), '好好好'],
    [dialog('删除全部记录？', '不', '好'), '好的'],
    [dialog('向王芳转账 500 元', '取消', '继续'), '继续'],
    [dialog('向王芳转账 500 元', '取消', '提交'), '提交'],
    [dialog('向王芳转账 500 元', '再看看', '我知道了，继续'), '我知道了继续'],
    [dialog('离开这里，填好的都会丢失', '留下', '仍要离开'), '仍要离开'],
    [dialog('離開後無法恢復', '取消', '確認'), '確認'],
    [dialog('This cannot be undone.', 'No', 'Yes'), 'yes'],
    [dialog('Delete all photos?', 'Cancel', 'OK'), 'ok'],
    [dialog('Delete all photos?', 'Cancel', 'Yes, continue'), 'yes continue'],
    [dialog('解绑以后收不到养老金', '取消', '同意并继续'), '同意并继续'],
    [
      '<div role="dialog" aria-modal="true" aria-label="解绑银行卡"><button>同意</button></div>',
      '同意',
    ],
    ['<dialog open>确认支付 128 元？<p><button>好</button></p></dialog>', '好'],
    // Neither a role nor a modal: a popup as many libraries make it.
    [
      '<div><p>确定删除这条吗？</p><div><button>取消</button><button>确定</button></div></div>',
      '确定',
    ],
    ['<h1>注销账户</h1><div><button>确定</button></div>', '确定'],
  ])('is asked about where it cannot be taken back: %s by %s', (html, said) => {
    const clicked = onPage(html);
    const spoken = made();
    asked(spoken.hear(said), 'confirm');
    spoken.hear(said);
    expect(clicked).toEqual([]);
  });

  it.each([
    [dialog('保存好了', '好'), '好'],
    [dialog('允许显示大字吗？', '不', '可以'), '可以'],
    [dialog('确定注销账户吗？', '取消', '确定'), '取消'],
    [dialog('确定注销账户吗？', '不', '确定'), '不'],
    [dialog('保存好了<p hidden>删除全部记录？</p>', '好'), '好'],
    // What it is about is the text, not the button beside it.
    [dialog('照片', '删除', '好'), '好'],
    ['<p>删除记录</p><main><p>选一个地方</p><button>确定</button></main>', '确定'],
  ])('is simply pressed otherwise: %s by %s', (html, said) => {
    onPage(html);
    expect(made().hear(said).kind).toBe('done');
  });

  it('in a shadow root is about the dialog around it', () => {
    onPage('<div role="dialog" aria-modal="true"><p>删除全部记录？</p><x-button></x-button></div>');
    const root = document.querySelector('x-button')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<button>确定</button>';
    const pressed = vi.fn();
    root.firstElementChild!.addEventListener('click', pressed);
    asked(made().hear('确定'), 'confirm');
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is pressed by the tap after the question', () => {
    const clicked = onPage(
      '<div role="dialog" aria-modal="true">删除全部记录？<button id="a">确定</button></div>',
    );
    asked(made().hear('确定'), 'confirm').confirm();
    expect(clicked).toEqual(['a']);
  });
});

describe('what can always be said', () => {
  it.each([
    ['转人工', 'human'],
    ['帮助', 'help'],
    ['别读了', 'stop'],
    ['读给我听', 'read'],
    ['再说一遍', 'repeat'],
    ['返回', 'back'],
    ['往下翻', 'down'],
    ['往上翻', 'up'],
  ] as const)('%s', (said, name) => {
    expect(made().hear(said)).toMatchObject({ kind: 'done', id: `@${name}` });
    expect(builtIn[name]).toHaveBeenCalledOnce();
  });

  it('reaches a person even where a button is called the same', () => {
    const clicked = onPage('<button id="a">人工客服</button>');
    made().hear('人工客服');
    expect(builtIn.human).toHaveBeenCalledOnce();
    expect(clicked).toEqual([]);
  });

  it('gives way to the page otherwise: its own 返回 knows where to', () => {
    const clicked = onPage('<button id="a">返回</button>');
    made().hear('返回');
    expect(clicked).toEqual(['a']);
    expect(builtIn.back).not.toHaveBeenCalled();
  });

  it('is only what the app can do', () => {
    const { human, help } = builtIn;
    expect(made({ builtIn: { human, help } }).hear('往下').kind).toBe('nothing');
  });
});

describe('what nobody understood', () => {
  it('leads to touch or a person after three times in a row', () => {
    const commands = made();
    expect(commands.hear('今天真热')).toEqual({ kind: 'nothing', failures: 1, isOut: false });
    commands.hear('吃饭了');
    expect(commands.hear('嗯')).toEqual({ kind: 'nothing', failures: 3, isOut: true });
    commands.hear('帮助');
    expect(commands.hear('嗯')).toMatchObject({ failures: 1, isOut: false });
  });
});

describe('commands of the app', () => {
  it('come and go', () => {
    const run = vi.fn();
    const commands = made();
    const remove = commands.register({ id: 'ride', phrases: ['叫车'], run });
    expect(commands.list()).toContain('叫车');
    commands.hear('帮我叫个车');
    expect(run).toHaveBeenCalledOnce();
    remove();
    expect(commands.hear('叫车').kind).toBe('nothing');
  });

  it('that talk in the room would set off are warned about', () => {
    made({ commands: [{ id: 'yes', phrases: ['好'], run: () => {} }] });
    made({
      commands: [{ id: 'short', phrases: ['付钱'], run: () => {}, isIrreversible: true }],
    });
    made({ commands: [{ id: 'none', phrases: [], run: () => {} }] });
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('that have no phrase do not stand in the way of others', () => {
    const commands = made({ commands: [{ id: 'none', phrases: [], run: () => {} }] });
    expect(commands.hear('帮助').kind).toBe('done');
  });

  it('of one syllable are heard exactly or not at all', () => {
    const run = vi.fn();
    const commands = made({ commands: [{ id: 'one', phrases: ['停'], run }] });
    commands.hear('听');
    expect(run).not.toHaveBeenCalled();
    commands.hear('停');
    expect(run).toHaveBeenCalledOnce();
  });
});
