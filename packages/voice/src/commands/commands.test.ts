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
