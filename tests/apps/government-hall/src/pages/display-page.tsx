import { CareModePanel } from '@care-mode/react/care-mode-panel';
import { NavBar } from '@care-mode/react/nav-bar';
import { useNavigate } from 'react-router';
import { PageRoot } from './page.styles';

/** What this app follows; it offers no setting that would change nothing here. */
const axes = [
  'mode',
  'textScale',
  'contrast',
  'colorScheme',
  'targetSize',
  'spacing',
  'motion',
  'layout',
] as const;

/** Every setting there is, one by one. */
export function DisplayPage() {
  const navigate = useNavigate();
  return (
    <>
      <NavBar title="显示和声音" onBack={() => void navigate(-1)} />
      <PageRoot>
        <CareModePanel title={false} axes={axes} />
      </PageRoot>
    </>
  );
}
