import { CareModePanel } from '@care-mode/react/care-mode-panel';
import { NavBar } from '@care-mode/react/nav-bar';
import { useNavigate } from 'react-router';
import { PageRoot } from './page.styles';

/** Every setting there is, one by one. */
export function DisplayPage() {
  const navigate = useNavigate();
  return (
    <>
      <NavBar title="显示和声音" onBack={() => void navigate(-1)} />
      <PageRoot>
        <CareModePanel />
      </PageRoot>
    </>
  );
}
