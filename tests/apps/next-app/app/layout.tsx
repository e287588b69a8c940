import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import '@care-mode/retrofit/fit.css';
import './page.css';
import { CareModeProvider, CareModeScript, careModeAttributes } from '@care-mode/react/provider';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { careMode } from './care-mode';
import { Styles } from './styles';

export const metadata: Metadata = { title: '阳光市民服务' };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const careCookie = (await cookies()).get('care-mode')?.value;
  const cookie = careCookie ? `care-mode=${careCookie}` : '';
  return (
    <html lang="zh-CN" {...careModeAttributes(cookie, careMode)}>
      <head>
        {/* Where styled-components looks for the nonce of the styles it adds in the browser. */}
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        <CareModeScript {...careMode} nonce={nonce} />
      </head>
      <body>
        <Styles nonce={nonce}>
          <CareModeProvider {...careMode} cookie={cookie}>
            {children}
          </CareModeProvider>
        </Styles>
      </body>
    </html>
  );
}
