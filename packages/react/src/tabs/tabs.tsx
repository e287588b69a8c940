'use client';
import {
  forwardRef,
  useRef,
  type ComponentPropsWithoutRef,
  type ReactNode,
  type RefObject,
} from 'react';
import { useTab, useTabList, useTabPanel } from 'react-aria/useTabList';
import { Item } from 'react-stately/Item';
import { useTabListState, type TabListState } from 'react-stately/useTabListState';
import { useWord } from '../messages/use-words';
import { tabsWords } from '../messages/zh-cn/tabs';
import { TabListRoot } from './tab-list.styles';
import { TabPanelRoot } from './tab-panel.styles';
import { TabRoot } from './tab.styles';
import { TabsRoot } from './tabs.styles';

/** One tab and what belongs to it. */
export interface TabItem {
  readonly id: string;
  /** The words on the tab. */
  readonly label: ReactNode;
  /** What is shown when it is chosen. */
  readonly content: ReactNode;
  /** @default false */
  readonly isDisabled?: boolean;
}

/** Props of {@link Tabs}. */
export interface TabsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onChange'> {
  /** The tabs, in order. */
  items: readonly TabItem[];
  /** The chosen tab, when the app decides. */
  selectedId?: string;
  /** The tab chosen at first. @default the first that can be chosen */
  defaultSelectedId?: string;
  /** Called when a person chooses another tab. */
  onSelectionChange?: (id: string) => void;
  /**
   * Names the row of tabs for screen readers.
   * @default 分栏, in the language of the scope
   */
  'aria-label'?: string;
}

/**
 * Parts of a page of which one is shown. Renders a `<div>` with a tab list and its panels.
 *
 * Arrow keys move along the tabs, Enter or Space chooses (C-26: nothing changes by focus alone).
 * The other panels stay in the page, hidden, so what was typed in them is kept (C-15, K-04).
 */
export const Tabs = /* @__PURE__ */ forwardRef<HTMLDivElement, TabsProps>(function Tabs(
  {
    items,
    selectedId,
    defaultSelectedId,
    onSelectionChange,
    'aria-label': label,
    'aria-labelledby': labelledBy,
    ...rest
  },
  ref,
) {
  const word = useWord(tabsWords, 'tabs.label');
  const state = useTabListState<object>({
    selectedKey: selectedId,
    defaultSelectedKey: defaultSelectedId,
    disabledKeys: items.filter(({ isDisabled }) => isDisabled).map(({ id }) => id),
    onSelectionChange: (key) => onSelectionChange?.(String(key)),
    children: items.map(({ id, label: words }) => (
      <Item key={id} textValue={typeof words === 'string' ? words : id}>
        {words}
      </Item>
    )),
  });
  const list = useRef<HTMLDivElement>(null);
  const { tabListProps } = useTabList(
    {
      keyboardActivation: 'manual',
      'aria-label': labelledBy ? label : (label ?? word),
      'aria-labelledby': labelledBy,
    },
    state,
    list,
  );
  return (
    <TabsRoot {...rest} ref={ref}>
      <TabListRoot {...tabListProps} ref={list}>
        {items.map((item) => (
          <Tab key={item.id} item={item} state={state} />
        ))}
      </TabListRoot>
      {items.map((item) => (
        <TabPanel key={item.id} item={item} state={state} />
      ))}
    </TabsRoot>
  );
});

interface PartProps {
  item: TabItem;
  state: TabListState<object>;
}

function Tab({ item, state }: PartProps) {
  const ref = useRef<HTMLDivElement>(null);
  // On release, as everywhere: a finger that slid here by mistake can still slide away.
  const { tabProps } = useTab({ key: item.id, shouldSelectOnPressUp: true }, state, ref);
  return (
    <TabRoot {...tabProps} ref={ref}>
      {item.label}
    </TabRoot>
  );
}

function TabPanel({ item, state }: PartProps) {
  const ref: RefObject<HTMLDivElement | null> = useRef(null);
  const { tabPanelProps } = useTabPanel({ id: item.id }, state, ref);
  return (
    <TabPanelRoot {...tabPanelProps} hidden={state.selectedKey !== item.id} ref={ref}>
      {item.content}
    </TabPanelRoot>
  );
}
