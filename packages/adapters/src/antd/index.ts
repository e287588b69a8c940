import { theme, type ThemeConfig } from 'antd';

/** Sizes of a theme that `antd.css` lets grow. */
const sizes = [
  'fontSize',
  'fontSizeSM',
  'fontSizeLG',
  'fontSizeXL',
  'fontSizeHeading1',
  'fontSizeHeading2',
  'fontSizeHeading3',
  'fontSizeHeading4',
  'fontSizeHeading5',
  'fontSizeIcon',
  'fontHeight',
  'fontHeightSM',
  'fontHeightLG',
  'controlHeight',
  'controlHeightLG',
] as const;

/**
 * Lets an app's own theme follow the care settings, for `<ConfigProvider theme={careTheme(theme)}>`:
 * text grows from the sizes the theme has, controls from its heights. The theme itself
 * keeps its numbers, which antd reckons with; they are handed to `@care-mode/adapters/antd.css` as
 * variables beside them (`--ant-care-font-size`), so that a switch renders nothing. While no setting
 * is on, everything is what the theme says.
 *
 * @param own - The app's theme. @default antd's
 * @param name - A name for each `ConfigProvider` of the page that has a theme. @default 'app'
 */
export function careTheme(own: ThemeConfig = {}, name = 'app'): ThemeConfig {
  const design: Readonly<Record<string, unknown>> = { ...theme.getDesignToken(own) };
  const bases = Object.fromEntries(
    sizes.map((size) => [`care${size[0]!.toUpperCase()}${size.slice(1)}`, design[size]]),
  );
  return {
    ...own,
    token: { ...own.token, ...bases },
    cssVar: { ...own.cssVar, key: `css-var-care-${name}` },
  };
}
