'use client';

import { directionOf, presets } from '@care-mode/core';
import { ALargeSmall, Check, Languages, ListChecks, Volume2 } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../button';
import { Icon, type IconSource } from '../icon';
import { localeNames } from '../messages/locale-names';
import type { CareKey, CarePresetName, CareSettings } from '@care-mode/core';
import type { PanelPartProps } from './panel-parts';

type Locale = CareSettings['locale'];
type PresetName = Exclude<CarePresetName, 'care' | 'ethnic'>;

const ICONS: Readonly<Record<PresetName, IconSource>> = {
  largeText: ALargeSmall,
  voice: Volume2,
  simple: ListChecks,
};
const ETHNIC: readonly Locale[] = ['ug', 'bo', 'mn'];

/** The versions people know by name, each one press on and one press off again. */
export function PanelPresets({
  locales,
  names,
  ...part
}: PanelPartProps & { locales: readonly Locale[]; names: readonly PresetName[] }) {
  const { api, message } = part;
  const id = useId();
  const [isChoosing, setChoosing] = useState(false);
  const languages = ETHNIC.filter((locale) => locales.includes(locale));
  const locale = api.profile.locale;
  return (
    <div role="group" data-axis="presets" aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} data-label="">
        {message('panel.presets')}
      </p>
      <div data-tiles="">
        {names.map((name) => (
          <Preset
            key={name}
            icon={ICONS[name]}
            isOn={isApplied(part, name)}
            name={message(`panel.preset.${name}`)}
            about={message(`panel.preset.${name}.about`)}
            onPress={() => press(part, name)}
          />
        ))}
        {languages.length > 0 && !api.isLocked('locale') && (
          // Asks which language: nobody should find the page in one they cannot read.
          <Preset
            icon={Languages}
            isOn={languages.includes(locale)}
            isOpen={isChoosing}
            name={message('panel.preset.ethnic')}
            about={message('panel.preset.ethnic.about')}
            onPress={() => setChoosing(!isChoosing)}
          />
        )}
      </div>
      {isChoosing && (
        <div data-tiles="" data-languages="">
          {languages.map((language) => (
            <Button
              key={language}
              lang={language}
              dir={directionOf(language)}
              aria-pressed={language === locale}
              onClick={() => api.set({ ...presets.ethnic, locale: language })}
            >
              {localeNames[language]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function Preset({
  icon,
  name,
  about,
  isOn,
  isOpen,
  onPress,
}: {
  icon: IconSource;
  name: string;
  about: string;
  isOn: boolean;
  isOpen?: boolean;
  onPress: () => void;
}) {
  return (
    <Button
      icon={icon}
      data-on={isOn ? '' : undefined}
      aria-pressed={isOpen === undefined ? isOn : undefined}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      <span>
        <b>{name}</b> <span>{about}</span>
      </span>
      {isOn && <Icon of={Check} />}
    </Button>
  );
}

function own(name: PresetName): CareKey[] {
  return (Object.keys(presets[name]) as CareKey[]).filter((key) => key !== 'mode');
}

function isApplied({ api }: PanelPartProps, name: PresetName): boolean {
  const asked = presets[name];
  return api.isCare && own(name).every((key) => String(api.profile[key]) === String(asked[key]));
}

/** Off again takes back what the version is about; care mode stays, and has a switch of its own. */
function press(part: PanelPartProps, name: PresetName): void {
  if (isApplied(part, name)) part.api.reset(own(name));
  else part.api.applyPreset(name);
}
