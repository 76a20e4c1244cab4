import i18next, { type Resource } from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import { initReactI18next } from 'react-i18next';
import { sharedDe } from './de';
import { sharedEn } from './en';

/** One flat namespace; an app's own texts come on top of the shared vocabulary. */
export function setupI18n(en: object, de: object): void {
  const resources = {
    en: { translation: { ...sharedEn, ...en } },
    de: { translation: { ...sharedDe, ...de } },
  } as Resource;
  void i18next.use(LanguageDetector).use(initReactI18next).init({
    resources,
    fallbackLng: 'en',
    supportedLngs: ['en', 'de'],
    nonExplicitSupportedLngs: true,
    interpolation: { escapeValue: false },
    detection: { order: ['querystring', 'localStorage', 'navigator'], caches: [], lookupQuerystring: 'lang', lookupLocalStorage: 'fieldservice.language' },
  });
  const mark = (language: string) => (document.documentElement.lang = language);
  mark(i18next.resolvedLanguage ?? 'en');
  i18next.on('languageChanged', () => mark(i18next.resolvedLanguage ?? 'en'));
}
