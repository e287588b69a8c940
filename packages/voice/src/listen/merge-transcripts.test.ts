import { describe, expect, it } from 'vitest';
import { mergeTranscripts, type HeardPiece } from './merge-transcripts.ts';

const final = (text: string, confidence?: number): HeardPiece => ({
  text,
  isFinal: true,
  confidence,
});
const guess = (text: string): HeardPiece => ({ text, isFinal: false, confidence: 0 });

describe('what the results of one listening say', () => {
  it.each<[name: string, pieces: readonly HeardPiece[], text: string]>([
    ['nothing', [], ''],
    ['one result', [final('今天天气', 0.9)], '今天天气'],
    ['one guess', [guess('今天')], '今天'],
    [
      'Android: finals that grow and repeat',
      [final('今天', 0), final('今天天气', 0), final('今天天气', 0.9)],
      '今天天气',
    ],
    [
      'Android in English',
      [final('hello', 0), final('hello how', 0), final('hello how are you', 0.9)],
      'hello how are you',
    ],
    ['finals that grow, without confidence', [final('今天'), final('今天天气')], '今天天气'],
    ['a final that repeats, without confidence', [final('提交'), final('提交')], '提交'],
    [
      'a repeat with a full stop',
      [final('今天天气。', 0), final('今天天气怎么样', 0.8)],
      '今天天气怎么样',
    ],
    [
      'a repeat of a sure result that goes on',
      [final('今天天气', 0.9), final('今天天气怎么样', 0)],
      '今天天气怎么样',
    ],
    ['two sentences', [final('你好', 0.9), final('我想挂号', 0.8)], '你好我想挂号'],
    ['a sentence and a guess', [final('你好', 0.9), guess('我想')], '你好我想'],
    ['a guess in two parts', [guess('我想'), guess('挂号')], '我想挂号'],
    ['digits said twice and meant', [final('88', 0.9), final('88', 0.9)], '8888'],
    ['digits that begin alike', [final('1', 0.9), final('12', 0.9)], '112'],
    ['a word said twice and meant', [final('谢谢', 0.9), final('谢谢', 0.9)], '谢谢谢谢'],
    ['words of English', [final('good', 0.9), final('morning', 0.9)], 'good morning'],
    ['pieces with their own space', [final('good', 0.9), final(' morning', 0.9)], 'good morning'],
    ['a word that begins like the next', [final('the', 0), final('then', 0)], 'the then'],
    ['digits after words', [final('room', 0.9), final('12', 0.9)], 'room12'],
    ['empty pieces', [final('', 0), final('提交', 0.9), guess('  ')], '提交'],
    ['a growing guess after a sure one', [final('好的', 0.9), guess('好的谢谢')], '好的好的谢谢'],
    ['growing guesses', [guess('我'), guess('我要'), guess('我要挂号')], '我要挂号'],
    [
      'capitals that change',
      [final('Hello', 0), final('hello how are you', 0.9)],
      'hello how are you',
    ],
    [
      'a shorter piece after a longer one',
      [final('今天天气', 0.9), final('今天', 0.9)],
      '今天天气今天',
    ],
  ])('%s', (_name, pieces, text) => {
    expect(mergeTranscripts(pieces)).toBe(text);
  });
});
