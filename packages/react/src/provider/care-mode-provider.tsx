'use client';

import { useContext, useEffect, useInsertionEffect, useMemo, useRef, useState } from 'react';
import { createCareStore, warnDev } from '@care-mode/core';
import { CareModeContext } from './context';
import { sourcesOf } from './care-mode-options';
import { tellOfMissingSheet } from './missing-sheet';
import { useBrowserLayoutEffect } from './use-browser-layout-effect';
import { useScopeAttributes } from './use-scope-attributes';
import type { CareChange, CareProfile, CareStore, CareStoreOptions } from '@care-mode/core';
import type { ReactNode } from 'react';
import type { CareModeOptions } from './care-mode-options';
import type { CareMessages } from '../messages/zh-cn';

/** Props of `CareModeProvider`. Everything is optional. */
export interface CareModeProviderProps extends Omit<CareModeOptions, 'storage' | 'url'> {
  /** The app. */
  children?: ReactNode;
  /**
   * A store made elsewhere with `createCareStore`, for instance shared with plain scripts or with
   * another React root. It already has its sources: the props that name some are not used.
   */
  store?: CareStore;
  /**
   * Where choices are kept: the name of the storage entry and cookie, or a place of your own.
   * `false` keeps them in memory; `useControlledSettings` gives them to the app, for instance for an
   * account.
   * @default 'care-mode'; `false` for a part of the page (`scope`, or a nested provider with a
   *   `target`), whose choices are no choices for the page
   */
  storage?: CareStoreOptions['storage'];
  /** Apps around this one that carry a mode of their own (WeChat, a native shell). */
  hosts?: CareStoreOptions['hosts'];
  /**
   * Whether `?care=1` and the like are read. `false` never reads it.
   * @default the page's URL; `false` for a part of the page, since a link speaks to the whole page
   */
  url?: CareStoreOptions['url'];
  /** Words of languages besides zh-CN: `messages={[en, ug]}`. */
  messages?: readonly CareMessages[];
  /**
   * The request's care-mode cookie, for server rendering. Pass the same text on server and
   * client; pass only this cookie, since the text becomes part of the page.
   */
  cookie?: string;
  /** The document, or the root element of an iframe, that carries the attributes. @default document */
  target?: Document | Element;
  /**
   * Makes a provider inside a provider a subtree with settings of its own; renders a `<div>`. Such a
   * part keeps its settings in memory and hears no link unless it is given `storage` or `url`, and
   * leaves `lang` and `dir` to the page.
   */
  scope?: boolean;
  /** Called after every change, with what changed and which source changed it. */
  onChange?: (profile: CareProfile, change: CareChange) => void;
}

const noMessages: readonly CareMessages[] = [];

/**
 * Makes care mode available to everything below. Renders its children only; the settings become
 * attributes on `<html>`. A switch renders nothing again except components that read settings.
 */
export function CareModeProvider(props: CareModeProviderProps) {
  const isNested = useContext(CareModeContext) !== null;
  const hasOwnElement = Boolean(props.scope || props.target);
  if (isNested && !hasOwnElement) {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'nested-provider',
        'A CareModeProvider stands inside another one. Two stores would fight over the ' +
          'attributes of <html>, so the inner one uses the settings of the outer one. Remove it, ' +
          'or add `scope` to give this part of the page settings of its own.',
      );
    }
    return <>{props.children}</>;
  }
  return <StoreProvider {...props} isPart={props.scope || isNested} />;
}

type StoreProviderProps = CareModeProviderProps & { isPart: boolean };

function StoreProvider(props: StoreProviderProps) {
  const { children, locale, target, scope = false, onChange, store: foreign } = props;
  const [ownStore] = useState(() => foreign ?? createCareStore(storeOptions(props)));
  const store = foreign ?? ownStore;
  const attributes = useScopeAttributes(store);
  const element = useRef<HTMLDivElement>(null);

  // Before any layout effect, so that nothing below measures the wrong type size.
  useInsertionEffect(
    () => (scope ? undefined : store.attach(elementOf(target), props.languages)),
    // Which words an app has is known when it is written, and callers write the list inline.
    [store, target, scope],
  );

  // Before `connect`, which may be the first to change something.
  useBrowserLayoutEffect(() => onChange && store.subscribe(onChange), [store, onChange]);

  useBrowserLayoutEffect(
    () => (element.current ? store.attach(element.current) : undefined),
    [store],
  );
  useBrowserLayoutEffect(store.connect, [store]);

  // For later values of these props: the first ones are in the store and change nothing.
  const { defaults, policy } = sourcesOf(props);
  const fixed = JSON.stringify(policy);
  useEffect(() => {
    if (!foreign) {
      store.setSource('policy', JSON.parse(fixed));
      store.setSource('default', defaults);
    }
    return process.env.NODE_ENV === 'production' ? undefined : tellOfMissingSheet();
    // Other defaults stay what they were at the start, as defaults do.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store, foreign, fixed, locale]);

  const messages = props.messages ?? noMessages;
  const context = useMemo(() => ({ store, scoped: scope, messages }), [store, scope, messages]);
  return (
    <CareModeContext.Provider value={context}>
      {scope ? (
        <div {...attributes} data-care-scope="painted" ref={element}>
          {children}
        </div>
      ) : (
        children
      )}
    </CareModeContext.Provider>
  );
}

function storeOptions(props: StoreProviderProps): CareStoreOptions {
  // Only the provider of the page shares what the device keeps and what the address says.
  const unasked = props.isPart ? false : undefined;
  const { storage = unasked, url = unasked } = props;
  return { ...sourcesOf(props), storage, url };
}

function elementOf(target: Document | Element = document): Element {
  return 'documentElement' in target ? target.documentElement : target;
}
