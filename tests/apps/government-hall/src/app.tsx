import { CareModeProvider, type CareModeProviderProps } from '@care-mode/react/provider';
import { HelpDock } from '@care-mode/react/help-dock';
import { TabBar, TabBarItem } from '@care-mode/react/tab-bar';
import { ToastRegion } from '@care-mode/react/toast';
import { CalendarPlus, FileText, House, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link, Route, Routes, useLocation } from 'react-router';
import { emptyAppointment } from './appointments';
import { careMode } from './care-mode';
import { AppRoot, HelpArea } from './app.styles';
import { BookingPage } from './pages/booking-page';
import { GuidePage } from './pages/guide-page';
import { HomePage } from './pages/home-page';
import { MinePage } from './pages/mine-page';
import { DisplayPage } from './pages/display-page';
import { ServicePage } from './pages/service-page';

const tabs = [
  { to: '/', name: '首页', icon: House },
  { to: '/guide', name: '办事指南', icon: FileText },
  { to: '/booking', name: '预约登记', icon: CalendarPlus },
  { to: '/mine', name: '我的', icon: UserRound },
] as const;

/** The telephone number that a person answers. */
export const hotline = '12345';

/** A new page starts at its top, with its title read first. */
function StartAtTop() {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!window.location.hash) window.scrollTo(0, 0);
  }, [pathname]);
  return null;
}

/** A small city service, built only from Care Mode components. */
export function GovernmentHall(props: Omit<CareModeProviderProps, 'children'>) {
  const { pathname } = useLocation();
  const [draft, setDraft] = useState(emptyAppointment);
  return (
    <CareModeProvider {...careMode} {...props}>
      <StartAtTop />
      <AppRoot>
        <Routes>
          <Route path="/" element={<HomePage />} />
          <Route path="/guide" element={<GuidePage />} />
          <Route path="/booking" element={<BookingPage draft={draft} onDraft={setDraft} />} />
          <Route path="/mine" element={<MinePage />} />
          <Route path="/mine/display" element={<DisplayPage />} />
          <Route
            path="/service/:id"
            element={<ServicePage onChoose={(matter) => setDraft({ ...draft, matter })} />}
          />
          <Route path="*" element={<HomePage />} />
        </Routes>
        <ToastRegion />
        <HelpArea>
          <HelpDock phone={hotline} />
        </HelpArea>
        <TabBar aria-label="主要页面">
          {tabs.map(({ to, name, icon }) => (
            <TabBarItem
              key={to}
              icon={icon}
              asChild
              isCurrent={to === '/' ? pathname === '/' : pathname.startsWith(to)}
            >
              <Link to={to}>{name}</Link>
            </TabBarItem>
          ))}
        </TabBar>
      </AppRoot>
    </CareModeProvider>
  );
}
