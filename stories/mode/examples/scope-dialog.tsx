import { CareScope, Dialog } from '@care-mode/react';
import { Button } from '@care-mode/react/button';

/** The dialog leaves the part of the page it was opened from, and keeps its settings. */
export function ScopeDialog() {
  return (
    <CareScope settings={{ mode: 'care', contrast: 'high' }}>
      <Dialog
        title="降压药怎么吃"
        trigger={<Button>看用法</Button>}
        actions={(close) => (
          <Button variant="primary" onClick={close}>
            记住了
          </Button>
        )}
      >
        每天早上一片，饭后吃。漏了一次，下次照常吃一片，不要加倍。
      </Dialog>
    </CareScope>
  );
}
