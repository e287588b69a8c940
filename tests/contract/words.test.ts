// @vitest-environment node
import { bo, en, mn, ug, zhCN, zhHK, zhTW } from '@care-mode/react/messages';
import { settingValues } from '@care-mode/core';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../tools/styled-templates';
import { expectNone, packages, root, short, sourcesOf, treeOf, wordsOf } from './house';

const tables = [zhCN, zhTW, zhHK, en, ug, bo, mn];
const chinese = tables.filter(({ locale }) => locale.startsWith('zh'));

/**
 * Labels speak to an adult, politely and calmly: 您, no exclamation marks, no word for a person's age,
 * no baby talk.
 */
function unkind(text: string): string[] {
  return [
    ...(/[!！]/.test(text) ? ['an exclamation mark'] : []),
    ...(/老人|老年|老龄|高龄/.test(text) ? ['a word for old people'] : []),
    ...(/亲[,，~]|哦[~。]?$|哟|呢[~。]?$/.test(text) ? ['baby talk'] : []),
    ...(/(?<!自)你(?!们)/.test(text) ? ['你 instead of 您'] : []),
  ];
}

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words', () => {
  it('exist for every locale of the settings', () => {
    expect(tables.map(({ locale }) => locale).sort()).toEqual([...settingValues.locale].sort());
  });

  it.each(tables.map((table) => [table.locale, table] as const))(
    '%s says everything zh-CN says, with the same places for values',
    (_locale, { strings }) => {
      expect(Object.keys(strings).sort()).toEqual(Object.keys(zhCN.strings).sort());
      const wrong = Object.entries(zhCN.strings).filter(([key, text]) => {
        const other = strings[key as keyof typeof strings];
        return (
          Boolean(other?.trim()) !== Boolean(text.trim()) ||
          holes(other ?? '').join() !== holes(text).join()
        );
      });
      expectNone(wrong.map(([key]) => key));
    },
  );

  it('admit where no native speaker has read them', () => {
    for (const { locale, reviewed } of [ug, bo, mn, zhHK])
      expect([locale, reviewed]).toEqual([locale, false]);
  });

  it.each(chinese.map((table) => [table.locale, table] as const))(
    '%s speaks calmly and politely',
    (_locale, { strings }) => {
      const wrong = Object.entries(strings).flatMap(([key, text]) =>
        unkind(text).map((what) => `${key}: ${what} in “${text}”`),
      );
      expectNone(wrong);
    },
  );

  it('are written in Chinese only in the message files', () => {
    const react = packages.find(({ name }) => name === 'react')!;
    const elsewhere = sourcesOf(react)
      .filter((file) => !file.includes(`${path.sep}messages${path.sep}`))
      .flatMap((file) =>
        wordsOf(treeOf(file))
          .filter(({ text }) => /\p{Script=Han}/u.test(text))
          .map(({ text, line }) => `${short(file)}:${line} ${text.trim()}`),
      );
    expectNone(elsewhere);
  });

  it('stay calm in stories and in our app', () => {
    const shown = ['stories', 'tests/apps/government-hall/src']
      .flatMap((folder) => filesBelow(path.join(root, folder)))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
    const wrong = shown.flatMap((file) =>
      wordsOf(treeOf(file))
        .filter(({ text }) => /老人版|老年版|！/.test(text))
        .map(({ text, line }) => `${short(file)}:${line} ${text.trim()}`),
    );
    expectNone(wrong);
  });

  it('are told apart from comments, and bad ones are caught', () => {
    const tree = treeOf('x.tsx', "// 注释\nconst a = <p title='题'>字{`模${1}板`}</p>;");
    expect(wordsOf(tree).map(({ text }) => text.trim())).toEqual(['题', '字', '模', '板']);
    expect(unkind('老人专用！')).toHaveLength(2);
    expect(unkind('你好')).toEqual(['你 instead of 您']);
    expect(unkind('您好，字更大')).toEqual([]);
    expect(fs.existsSync(path.join(root, 'packages/react/src/messages/zh-cn.ts'))).toBe(true);
  });
});
