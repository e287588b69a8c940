/**
 * Conformance of a component: one call per component, in two places.
 *
 * `button.test.tsx` (jsdom):
 * ```tsx
 * import { describeConformance } from '@care-mode/test-kit';
 *
 * describeConformance('Button', (props) => <Button {...props}>确认付款</Button>, {
 *   element: HTMLButtonElement,
 *   asChild: (props) => (
 *     <Button asChild {...props}>
 *       <a href="/pay">确认付款</a>
 *     </Button>
 *   ),
 *   nameless: () => <Button />,
 *   handlers: ['onClick'],
 * });
 * ```
 *
 * `button.browser.test.tsx` (real Chromium):
 * ```tsx
 * import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
 *
 * describeConformanceInBrowser('Button', {
 *   primary: () => <Button variant="primary">确认付款</Button>,
 *   'with an icon': () => <Button icon={Phone}>打电话给女儿</Button>,
 * });
 * ```
 *
 * The caller's handler comes first and may stop the component's own with `preventDefault`: give
 * `cancels` where the component does something of its own (a Checkbox that flips).
 */
export { describeConformance } from './conformance';
export type { ConformanceOptions, SubjectProps } from './conformance';
export { expectNoWarnings, silenced } from './console';
