import { CareToolbar } from '@care-mode/react/care-toolbar';

/** Only what this app follows. */
export function FewTools() {
  return <CareToolbar tools={['textScale', 'contrast']} />;
}
