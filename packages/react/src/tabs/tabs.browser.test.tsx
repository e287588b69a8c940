import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Tabs } from './tabs';

const kinds = ['看病挂号', '交水电费', '社保查询', '坐公交', '老年大学'];

describeConformanceInBrowser('Tabs', {
  'more than a line': () => (
    <Tabs items={kinds.map((name) => ({ id: name, label: name, content: <p>{name}</p> }))} />
  ),
  'one that cannot be chosen': () => (
    <Tabs
      items={[
        { id: 'today', label: '今天', content: <p>还有 3 个号</p> },
        { id: 'sunday', label: '星期日', content: null, isDisabled: true },
      ]}
    />
  ),
});
