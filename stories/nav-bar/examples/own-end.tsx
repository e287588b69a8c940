import { NavBar, NavBarButton } from '@care-mode/react/nav-bar';
import { Phone } from 'lucide-react';

export function OwnEnd() {
  return (
    <NavBar
      title="李桂兰，您好"
      hasBack={false}
      end={
        <NavBarButton icon={Phone} href="tel:12345">
          求助
        </NavBarButton>
      }
    />
  );
}
