import { afterEach, expect, it, vi } from 'vitest';
import { createCommands } from './commands.ts';
import { pinyinSounds } from './sounds.ts';

let clicked: string[] = [];

document.body.addEventListener('click', ({ target }) => {
  clicked.push((target as HTMLElement).id);
});

afterEach(() => {
  document.body.innerHTML = '';
  clicked = [];
  scrollTo(0, 0);
});

function onPage(html: string) {
  document.body.innerHTML = html;
}

const made = (sounds = pinyinSounds) =>
  createCommands({ builtIn: { human: () => {}, help: () => {}, back: () => {} }, sounds });

const below = '<div style="height:3000px"></div>';

it('what is in sight is meant before what is called the same further down', () => {
  onPage(`<button id="a">查看账单</button>${below}<button id="b">查看账单</button>`);
  const commands = made();
  expect(commands.hear('查看账单').kind).toBe('done');
  document.getElementById('b')!.scrollIntoView();
  commands.hear('查看账单');
  expect(clicked).toEqual(['a', 'b']);
});

it('what is further down is found too', () => {
  onPage(`<button>缴费</button>${below}<button id="b">预约挂号</button>`);
  made().hear('预约挂号');
  expect(clicked).toEqual(['b']);
});

it('what is further down and named exactly goes before what sounds like it in sight', () => {
  onPage(`<button id="a">你是</button>${below}<button id="b">李四</button>`);
  made().hear('李四');
  expect(clicked).toEqual(['b']);
});

it('a part of a name is asked about when something further down has it too', () => {
  onPage(`<button>医保电子凭证</button>${below}<button>医保缴费</button>`);
  expect(made().hear('打开医保').kind).toBe('choice');
});

it('a button of the page goes before a built-in word, even out of sight', () => {
  onPage(`${below}<button id="b">返回</button>`);
  made().hear('返回');
  expect(clicked).toEqual(['b']);
});

it('names are sounded before anybody speaks, so that the first order waits for nothing', async () => {
  onPage(`<button id="a">预约挂号</button>${below}<button>养老认证</button>`);
  const asked = vi.fn(pinyinSounds);
  const commands = made(asked);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('养老认证'), { timeout: 20_000 });
  // Another page has come.
  onPage('<button id="c">社保查询</button>');
  commands.prepare();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('社保查询'), { timeout: 20_000 });
  asked.mockClear();
  commands.hear('打开社保查询');
  expect(asked.mock.calls).toEqual([['打开社保查询']]);
  expect(clicked).toEqual(['c']);
});

it('and none of it holds up a tap, however slow the dictionary is', async () => {
  onPage('<button>预约挂号</button>');
  let inARow = 0;
  let most = 0;
  const asked = vi.fn((characters: string) => {
    // Another task has run in between.
    if (inARow === 0) setTimeout(() => (inARow = 0));
    most = Math.max(most, (inARow += 1));
    for (const until = performance.now() + 2; performance.now() < until;);
    return pinyinSounds(characters);
  });
  made(asked);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('预约挂号'), { timeout: 20_000 });
  expect(asked.mock.calls.length).toBeGreaterThan(100);
  expect(most).toBeLessThan(10);
});

it('the app may throw while names are prepared, and nothing comes of it', async () => {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent) => {
    errors.push(event.message);
    event.preventDefault();
  };
  window.addEventListener('error', note);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const asked = vi.fn(pinyinSounds);
  createCommands({
    builtIn: { human: () => {}, help: () => {} },
    sounds: asked,
    root: () => {
      throw new Error('of the app');
    },
  });
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce(), { timeout: 20_000 }).catch(() => {});
  window.removeEventListener('error', note);
  expect(errors).toEqual([]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('nothing is prepared any more once it was called off', async () => {
  onPage('<button>预约挂号</button>');
  const asked = vi.fn(pinyinSounds);
  const commands = made(asked);
  commands.cancel();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked).not.toHaveBeenCalled();
});

it('all syllables alike are sure, however many: what is further down is not asked about', () => {
  for (const [name, said] of [
    ['提交申请材料', '题胶深情才廖'],
    ['养老金资格认证', '氧姥今姿革任正'],
  ] as const) {
    clicked = [];
    onPage(`<button id="a">${name}</button>${below}<button id="b">${name}</button>`);
    expect([name, made().hear(said).kind]).toEqual([name, 'done']);
    expect(clicked).toEqual(['a']);
  }
});
