/** In which language names are shown, of those that the graph has names in; asked for once the page is at rest. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/use-answer.ts';
import { NameLanguagesText } from '../generated/name-languages.ts';
import { useLanguage } from '../language/use-language.ts';

const REST_MILLISECONDS = 2_000;

export function NamesChoice() {
  const { t } = useTranslation();
  const { language, setLanguage } = useLanguage();
  const [atRest, setAtRest] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAtRest(true), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useAnswer(NameLanguagesText, {}, { pause: !atRest });
  const names = data?.countries.nodes.flatMap((country) => country?.names ?? []) ?? [];
  const languages = [...new Set(['en', language, ...names.map((name) => name.language)])];
  const inWords = new Intl.DisplayNames(['en'], { type: 'language' });
  return (
    <label className="row">
      {t('names.label')}
      <select className="field" value={language} onChange={({ target }) => setLanguage(target.value)}>
        {languages.map((each) => (
          <option key={each} value={each}>
            {inWords.of(each) ?? each}
          </option>
        ))}
      </select>
    </label>
  );
}
