import { Heading } from '@care-mode/react/heading';

export function Long() {
  return <Heading level={1}>城乡居民基本养老保险待遇领取资格认证办理说明</Heading>;
}
