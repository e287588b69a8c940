import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Text } from './index';

describeConformanceInBrowser('Text', {
  plain: () => <Text>明天上午九点，市医院二楼眼科</Text>,
  secondary: () => <Text tone="secondary">请提前十五分钟到</Text>,
  caption: () => <Text size="caption">上次来是十月十二日</Text>,
  strong: () => (
    <p>
      请带<Text weight="strong">身份证和医保卡</Text>
    </p>
  ),
  'a link': () => (
    <p>
      不清楚的话，
      <Text asChild>
        <a href="#guide">先看怎么走</a>
      </Text>
    </p>
  ),
});
