import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Button } from '../button';
import { CareExempt, CareScope } from '.';

describeConformanceInBrowser('scopes', {
  'care mode on a part': () => (
    <CareScope settings={{ mode: 'care' }}>
      <Button>看病挂号</Button>
    </CareScope>
  ),
  'colours of its own': () => (
    <CareScope settings={{ contrast: 'yellow-on-black' }}>
      <Button>看病挂号</Button>
    </CareScope>
  ),
  'from right to left': () => (
    <CareScope settings={{ locale: 'ug' }}>
      <Button>دوختۇرخانا</Button>
    </CareScope>
  ),
  'a map left alone': () => (
    <CareExempt>
      <svg role="img" aria-label="医院在人民路口" viewBox="0 0 300 100">
        <path d="M0 50h300M150 0v100" stroke="currentColor" strokeWidth="4" />
      </svg>
    </CareExempt>
  ),
});
