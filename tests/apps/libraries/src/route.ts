import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** The page inside an app, kept in the hash. */
export const useRoute = () =>
  useSyncExternalStore(subscribe, () => window.location.hash.replace(/^#\/?/, ''));

export const go = (route: string) => {
  window.location.hash = `/${route}`;
  window.scrollTo(0, 0);
};
