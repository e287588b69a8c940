'use client';
import { useWord } from '../messages/use-words';
import { fieldWords } from '../messages/zh-cn/field';
import { RequiredWordRoot } from './required-word.styles';

/**
 * Says 必填 in words, not with an asterisk. Hidden from assistive technology, which says
 * "required" by itself. A component of its own, so that other labels read no locale.
 */
export function RequiredWord() {
  const word = useWord(fieldWords, 'field.required');
  // A space, not a margin: it vanishes where the word begins a new line.
  return (
    <>
      {' '}
      <RequiredWordRoot aria-hidden>{word}</RequiredWordRoot>
    </>
  );
}
