'use client';
import { useServerInsertedHTML } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { ServerStyleSheet, StyleSheetManager } from 'styled-components';

/** Sends the styles of each streamed part along with it, under the page's nonce. */
export function Styles({ nonce, children }: { nonce?: string; children: ReactNode }) {
  const [sheet] = useState(() => new ServerStyleSheet({ nonce }));

  useServerInsertedHTML(() => {
    const styles = sheet.getStyleElement();
    sheet.instance.clearTag();
    return <>{styles}</>;
  });

  if (typeof window !== 'undefined') {
    return <StyleSheetManager nonce={nonce}>{children}</StyleSheetManager>;
  }
  return <StyleSheetManager sheet={sheet.instance}>{children}</StyleSheetManager>;
}
