'use client';

import { directionOf } from '@care-mode/core';
import { localeNames } from '../messages/locale-names';
import { Radio, RadioGroup } from '../radio-group';
import { sourceNote } from './panel-parts';
import type { CareSettings } from '@care-mode/core';
import type { PanelPartProps } from './panel-parts';

type Locale = CareSettings['locale'];

/** The languages the app has words for. */
export function PanelLocale({ locales, ...part }: PanelPartProps & { locales: readonly Locale[] }) {
  const { api, message } = part;
  return (
    <RadioGroup
      data-axis="locale"
      label={message('panel.locale')}
      description={sourceNote(part, 'locale')}
      disabled={api.isLocked('locale')}
      value={api.profile.locale}
      onValueChange={(locale) => api.set({ locale: locale as Locale })}
    >
      {locales.map((locale) => (
        <Radio key={locale} value={locale} disabled={api.isLocked('locale')}>
          <span lang={locale} dir={directionOf(locale)}>
            {localeNames[locale]}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
