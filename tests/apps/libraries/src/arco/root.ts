import * as flexible from '@arco-design/mobile-react/tools/flexible';

type SetRootPixel = (base?: number, sketch?: number, max?: number) => () => void;

// The tool is written in an older kind of module.
const { default: tool } = flexible as unknown as {
  default: SetRootPixel | { default: SetRootPixel };
};
const setRootPixel = typeof tool === 'function' ? tool : tool.default;

// 1 rem is 50 px on a screen of 375 px, as the library's own guide has it.
setRootPixel();
