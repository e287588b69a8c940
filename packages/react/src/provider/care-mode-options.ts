import { settingValues, warnDev, type CareSettings } from '@care-mode/core';
import type { PrePaintOptions } from '@care-mode/core/pre-paint';

/**
 * What an app says about care mode, written once and given to all three that have to agree, so that
 * the first paint is the page that stays:
 *
 * ```tsx
 * export const careMode = { surface: 'standalone', locale: 'en' } satisfies CareModeOptions;
 *
 * <html lang="en" {...careModeAttributes(cookie, careMode)}>
 * <CareModeScript {...careMode} nonce={nonce} />
 * <CareModeProvider {...careMode} cookie={cookie}>
 * ```
 */
export interface CareModeOptions extends PrePaintOptions {
  /** Language of the built-in words until the person chooses one. @default 'zh-CN' */
  locale?: CareSettings['locale'];
  /**
   * `embedded`: care mode beside a standard mode. `standalone`: an app made for care mode alone,
   * where the mode is fixed.
   * @default 'embedded'
   */
  surface?: 'embedded' | 'standalone';
}

/** Says `locale` and `surface` in the words of core, which knows defaults and policies alone. */
export function sourcesOf<Options extends Omit<CareModeOptions, 'storage'>>({
  defaults,
  policy,
  locale,
  surface,
  ...rest
}: Options) {
  if (process.env.NODE_ENV !== 'production' && locale && !settingValues.locale.includes(locale)) {
    warnDev(
      // The key under which core would tell the same of `defaults`, so that it is told once.
      'defaults:locale',
      `locale is ${JSON.stringify(locale)}, a language there are no words in, so it was ignored. ` +
        `Allowed: ${JSON.stringify(settingValues.locale)}.`,
    );
  }
  return {
    ...rest,
    defaults: { ...defaults, ...(locale && { locale }) },
    // An app made for care mode alone has no standard mode to go back to.
    policy: { ...policy, ...(surface === 'standalone' && { mode: 'care' as const }) },
  };
}
