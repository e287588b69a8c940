import type { FitContext } from './context.ts';

interface WeixinBridge {
  invoke(name: string, ...values: unknown[]): unknown;
}

const zoomLock = /^(?:user-scalable|maximum-scale|minimum-scale)$/i;

/**
 * Lifts what a page does to keep a person from enlarging it: the viewport that forbids zooming and
 * the call that takes WeChat's own text size away. Put back with everything else.
 */
export function liftLocks({ root, view, undo, reporter }: FitContext): void {
  if ('host' in root) return;
  for (const meta of Array.from(root.querySelectorAll('meta[name="viewport" i]'))) {
    const before = meta.getAttribute('content') ?? '';
    const parts = before.split(/[,;]\s*/);
    const open = parts.filter((part) => !zoomLock.test(part.split('=')[0]!.trim()));
    if (open.length === parts.length) continue;
    const after = open.join(', ');
    meta.setAttribute('content', after);
    undo.add(() => {
      if (meta.getAttribute('content') === after) meta.setAttribute('content', before);
    });
    reporter.add({
      kind: 'zoom-lock',
      where: 'meta[name="viewport"]',
      what:
        `The page forbids zooming (${before}), which takes a person's own help away. It was lifted ` +
        'while care mode is there; take it out of the page.',
    });
  }

  const unlock = () => {
    const bridge = (view as { WeixinJSBridge?: WeixinBridge }).WeixinJSBridge;
    if (typeof bridge?.invoke !== 'function') return;
    const before = bridge.invoke;
    const wrapped = (name: string, ...values: unknown[]): unknown => {
      if (name === 'setFontSizeCallback') {
        reporter.add({
          kind: 'font-lock',
          where: "WeixinJSBridge.invoke('setFontSizeCallback')",
          what:
            'The page takes back the text size a person chose in WeChat. The call was left out; ' +
            'take it out of the page.',
        });
        return undefined;
      }
      return before.call(bridge, name, ...values);
    };
    bridge.invoke = wrapped;
    undo.add(() => {
      if (bridge.invoke === wrapped) bridge.invoke = before;
    });
  };
  unlock();
  // The bridge arrives after the page; whoever waits for it locks in the same event, after us.
  root.addEventListener('WeixinJSBridgeReady', unlock, true);
  undo.add(() => root.removeEventListener('WeixinJSBridgeReady', unlock, true));
}
