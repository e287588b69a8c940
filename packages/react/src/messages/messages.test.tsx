import { act, render, screen } from '@testing-library/react';
import { createCareStore } from '@care-mode/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { CareScope } from '../scope';
import * as tables from '.';
import { en, useMessage, zhCN } from '.';
import type { CareMessages, MessageKey } from '.';

const all = Object.values(tables).filter(
  (value): value is CareMessages => typeof value === 'object',
);

function Word({ of, params }: { of: MessageKey; params?: Record<string, string> }) {
  return <p>{useMessage(of, params)}</p>;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('a built-in word', () => {
  it('is Chinese without a provider, and nobody is warned', () => {
    render(<Word of="dialog.close" />);
    expect(screen.getByText('关闭')).toBeInTheDocument();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('follows the language of the nearest scope', () => {
    const store = createCareStore({ storage: false, url: false, system: false });
    render(
      <CareModeProvider store={store} messages={[en]}>
        <Word of="nav.back" />
        <CareScope settings={{ locale: 'en' }}>
          <Word of="nav.home" />
        </CareScope>
      </CareModeProvider>,
    );
    expect(screen.getByText('返回')).toBeInTheDocument();
    expect(screen.getByText('Home')).toBeInTheDocument();
    act(() => store.set({ locale: 'en' }));
    expect(screen.getByText('Back')).toBeInTheDocument();
  });

  it('stays Chinese in a language that was not given, and says how to give it', () => {
    render(
      <CareModeProvider locale="bo" storage={false}>
        <Word of="nav.back" />
      </CareModeProvider>,
    );
    expect(screen.getByText('返回')).toBeInTheDocument();
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('messages={[...]}'));
  });

  it('is Chinese where the given table has none, and says which word is missing', () => {
    const { 'nav.back': _, ...strings } = en.strings;
    const gap = { ...en, strings: { ...strings, 'nav.home': '' } } as unknown as CareMessages;
    render(
      <CareModeProvider locale="en" storage={false} messages={[gap]}>
        <Word of="nav.back" />
        <Word of="nav.home" />
        <Word of="dialog.close" />
      </CareModeProvider>,
    );
    expect(screen.getByText(zhCN.strings['nav.back'])).toBeInTheDocument();
    expect(screen.getByText(zhCN.strings['nav.home'])).toBeInTheDocument();
    expect(screen.getByText(en.strings['dialog.close'])).toBeInTheDocument();
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('"nav.back"'));
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('"nav.home"'));
  });

  it('takes values once, whatever they contain', () => {
    render(<Word of="panel.textScale.value" params={{ scale: '{scale}{constructor}' }} />);
    expect(screen.getByText('标准的 {scale}{constructor} 倍')).toBeInTheDocument();
  });
});

describe.each(all.map((table) => [table.locale, table] as const))('the words of %s', (_, table) => {
  const keys = Object.keys(zhCN.strings) as MessageKey[];

  it('are all there', () => {
    expect(Object.keys(table.strings).sort()).toEqual([...keys].sort());
    const empty = keys.filter((key) => !table.strings[key].trim());
    expect(empty).toEqual(['panel.source.default']);
  });

  it('keep the values of the source', () => {
    const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const key of keys) {
      expect([key, values(table.strings[key])]).toEqual([key, values(zhCN.strings[key])]);
    }
  });

  it('do not shout and do not call anybody old', () => {
    for (const key of keys) expect(table.strings[key]).not.toMatch(/[!！]|老人|老年/);
  });
});

it('no table counts as reviewed until a native speaker has read it', () => {
  expect(all.filter((table) => table.reviewed)).toEqual([]);
});
