/** The interface's texts: those of the shell and the start page at once, those of a page with the page. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import codes from '../locales/en/codes.json';
import common from '../locales/en/common.json';
import start from '../locales/en/start.json';
import { fetchTexts } from './page-texts.ts';

/** The only language of the interface so far; another is a folder beside `locales/en`. */
const LANGUAGE = 'en';

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: LANGUAGE,
    fallbackLng: LANGUAGE,
    defaultNS: 'common',
    ns: ['common', 'codes', 'start'],
    resources: { [LANGUAGE]: { common, codes, start } },
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    // A line in the console about its maker.
    showSupportNotice: false,
  });
}

/** The texts of a page, unless they are there. */
export async function loadTexts(page: string): Promise<void> {
  if (i18next.hasResourceBundle(LANGUAGE, page)) return;
  const texts = await fetchTexts(page);
  if (texts !== undefined) i18next.addResourceBundle(LANGUAGE, page, texts);
}
