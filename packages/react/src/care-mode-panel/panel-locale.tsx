'use client';

import { directionOf } from '@care-mode/core';
import { localeNames } from '../messages/locale-names';
import { PanelQuestion } from './panel-question';
import type { CareSettings } from '@care-mode/core';
import type { PanelPartProps } from './panel-parts';

/** The languages the app has words for. */
export function PanelLocale({
  locales,
  ...part
}: PanelPartProps & { locales: readonly CareSettings['locale'][] }) {
  const { api } = part;
  return (
    <PanelQuestion
      {...part}
      axis="locale"
      answers={locales}
      words={(locale) => (
        <span lang={locale} dir={directionOf(locale)}>
          {localeNames[locale]}
        </span>
      )}
      value={api.profile.locale}
      onAnswer={(locale) => api.set({ locale })}
    />
  );
}
