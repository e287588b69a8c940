'use client';
import { ExternalLink } from 'lucide-react';
import { Icon } from '../icon';
import { useMessage } from '../messages/use-message';

/**
 * Says in words that the page will be left (K-10). A component of its own, so that other links read
 * no locale.
 */
export function NewWindow() {
  const words = useMessage('link.newWindow');
  return (
    <>
      <Icon of={ExternalLink} />（{words}）
    </>
  );
}
