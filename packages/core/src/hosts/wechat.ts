import { warnDev } from '../warn-dev.ts';
import type { CareHost } from './host.ts';

interface WeChatBridge {
  invoke(method: string, parameters: object, callback: (answer: unknown) => void): void;
}

/**
 * Follows 关怀模式 of WeChat for a page opened inside it (P-09). Outside WeChat it stays silent.
 *
 * The bridge is asked when it is ready and again whenever the person comes back to the page,
 * because the switch lies in WeChat's own settings. No timer waits for an answer: one that never
 * comes costs nothing, and the page keeps what the other sources say.
 */
export function weChatHost(): CareHost {
  return {
    name: 'WeChat',
    connect(report) {
      let connected = true;
      const ask = () => {
        if (document.visibilityState === 'hidden') return;
        try {
          // Absent outside WeChat, and inside it until the ready event.
          const bridge = (window as { WeixinJSBridge?: WeChatBridge }).WeixinJSBridge;
          bridge?.invoke('getUserConfig', {}, (answer) => {
            if (!connected) return;
            const isCareMode = readAnswer(answer);
            // Off is no wish for standard mode, so it does not outrank the app's own default.
            if (isCareMode !== undefined) report(isCareMode ? { mode: 'care' } : {});
          });
        } catch {
          warnUnusable();
        }
      };
      ask();
      document.addEventListener('WeixinJSBridgeReady', ask);
      document.addEventListener('visibilitychange', ask);
      return () => {
        connected = false;
        document.removeEventListener('WeixinJSBridgeReady', ask);
        document.removeEventListener('visibilitychange', ask);
      };
    },
  };
}

/** A boolean on phones, its text or number on some; undefined when the answer is no answer. */
function readAnswer(answer: unknown): boolean | undefined {
  if (typeof answer === 'object' && answer) {
    const text = String((answer as { isCareMode?: unknown }).isCareMode ?? false);
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
  }
  warnUnusable();
  return undefined;
}

function warnUnusable(): void {
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      'host:wechat',
      "WeChat's bridge gave no usable answer to getUserConfig, so its 关怀模式 is unknown. The " +
        'page works; the person can still switch by hand. Try a newer WeChat.',
    );
  }
}
