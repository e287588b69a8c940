import type { ComponentType, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** What `src/<library>/adapter.tsx` offers, once there is one. */
export interface AdapterModule {
  /** Stands around the app. */
  readonly Adapter: ComponentType<{ children: ReactNode }>;
  /** Switches care mode on; settled when the page has followed. */
  readonly switchOn: (settings: { contrast: 'standard' | 'high' }) => Promise<void> | void;
}

declare global {
  interface Window {
    /** Set in the head of a page that is to run with its library's adapter. */
    withAdapter?: boolean;
    adapter?: Pick<AdapterModule, 'switchOn'>;
  }
}

/**
 * Renders an app as it is, or inside its adapter where the page asks for it.
 *
 * @param adapters - `import.meta.glob('./adapter.tsx')` of the app: empty until the file exists.
 */
export async function mount(
  app: ReactNode,
  adapters: Record<string, () => Promise<unknown>>,
): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  const [load] = window.withAdapter ? Object.values(adapters) : [];
  if (!load) {
    root.render(app);
    return;
  }
  const { Adapter, switchOn } = (await load()) as AdapterModule;
  window.adapter = { switchOn };
  root.render(<Adapter>{app}</Adapter>);
}
