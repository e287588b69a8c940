import { Link } from '@care-mode/react/link';
import { Stack } from '@care-mode/react/stack';

export function Standalone() {
  return (
    <Stack gap="target" align="start">
      <Link isStandalone href="#bill">
        看这个月的电费账单
      </Link>
      <Link isStandalone href="#help">
        不会用，请人帮我
      </Link>
    </Stack>
  );
}
