import { Link } from '@care-mode/react/link';

export function NewWindow() {
  return (
    <Link isStandalone href="#map" target="_blank">
      在地图上看医院
    </Link>
  );
}
