import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Link } from './index';

describeConformanceInBrowser('Link', {
  standalone: () => (
    <Link isStandalone href="#bill">
      看这个月的电费账单
    </Link>
  ),
  'with a new window': () => (
    <Link isStandalone href="#map" target="_blank">
      在地图上看医院
    </Link>
  ),
  'within a sentence': () => (
    <p>
      挂号以前，先看看 <Link href="#departments">该看哪个科</Link>，再选医生。
    </p>
  ),
});
