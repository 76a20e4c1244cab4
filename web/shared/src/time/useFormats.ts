import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Formats } from './format';

/** The browser's regional variant of the chosen language ("en-GB" for "en"), so that dates look as they do elsewhere. */
export function localeFor(language: string): string {
  const regional = navigator.languages.find((candidate) => candidate.startsWith(`${language}-`));
  return regional ?? language;
}

export function useFormats(timeZone: string): Formats {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? 'en';
  return useMemo(() => new Formats(localeFor(language), timeZone), [language, timeZone]);
}
