import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { Button } from '@care-mode/react/button';
import { CareModeEntry } from '@care-mode/react/care-mode-entry';
import { Heading } from '@care-mode/react/heading';
import { CareModeProvider, useCareMode } from '@care-mode/react/provider';
import { TextField } from '@care-mode/react/text-field';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { CareModeProviderProps } from '@care-mode/react/provider';

const fault = new URLSearchParams(location.search).get('fault');

const hosts: Record<string, CareModeProviderProps['hosts']> = {
  'host-throws': [
    {
      name: 'broken shell',
      connect() {
        throw new Error('no bridge');
      },
    },
  ],
  'host-silent': [{ name: 'silent shell', connect() {} }],
  'host-hostile': [
    {
      name: 'hostile shell',
      connect(report) {
        report(
          JSON.parse(
            '{"__proto__":{"polluted":1},"mode":"</script>","textScale":"1}*{display:none"}',
          ),
        );
      },
    },
  ],
};

function Settings() {
  const { mode, set } = useCareMode();
  return (
    <main>
      <Heading level={1}>看病挂号</Heading>
      <output>{mode}</output>
      <CareModeEntry />
      <Button onClick={() => set({ textScale: 1.5 })}>字再大些</Button>
      <TextField label="您的姓名" />
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CareModeProvider hosts={hosts[fault ?? '']}>
      {fault === 'nested' ? (
        <CareModeProvider>
          <Settings />
        </CareModeProvider>
      ) : (
        <Settings />
      )}
    </CareModeProvider>
  </StrictMode>,
);
