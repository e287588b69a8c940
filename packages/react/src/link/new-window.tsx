'use client';
import { ExternalLink } from 'lucide-react';
import { Icon } from '../icon';
import { useWord } from '../messages/use-words';
import { linkWords } from '../messages/zh-cn/link';

/**
 * Says in words that the page will be left (K-10). A component of its own, so that other links read
 * no locale.
 */
export function NewWindow() {
  const words = useWord(linkWords, 'link.newWindow');
  return (
    <>
      <Icon of={ExternalLink} />（{words}）
    </>
  );
}
