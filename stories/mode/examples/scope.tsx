import { CareScope, Card, Heading, Paragraph, Stack } from '@care-mode/react';
import { Button } from '@care-mode/react/button';

function Medicine() {
  return (
    <Card>
      <Stack>
        <Heading level={3}>降压药</Heading>
        <Paragraph>每天早上一片，饭后吃。</Paragraph>
        <Button variant="primary">提醒我吃药</Button>
      </Stack>
    </Card>
  );
}

/** The same piece of a page twice: as the page is, and in care mode whatever the page is in. */
export function Scope() {
  return (
    <Stack gap={5}>
      <Medicine />
      <CareScope settings={{ mode: 'care' }}>
        <Medicine />
      </CareScope>
      <CareScope
        settings={{ contrast: 'yellow-on-black' }}
        style={{ padding: 'var(--care-space-4)' }}
      >
        <Medicine />
      </CareScope>
    </Stack>
  );
}
