import { Tabs } from '@care-mode/react/tabs';

const kinds = ['看病挂号', '交水电费', '社保查询', '坐公交', '老年大学', '送餐上门', '法律咨询'];

export function Many() {
  return (
    <Tabs
      aria-label="办事分类"
      defaultSelectedId="社保查询"
      items={kinds.map((name) => ({
        id: name,
        label: name,
        content: <p>这里是“{name}”能办的事。</p>,
      }))}
    />
  );
}
