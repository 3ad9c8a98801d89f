/** Light, dark or as the system. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, readTheme, THEMES } from '../settings/theme.ts';

export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(readTheme);
  const choose = (value: string) => {
    chooseTheme(THEMES.find((each) => each === value) ?? 'system');
    setTheme(readTheme());
  };
  return (
    <label className="row">
      {t('theme.label')}
      <select className="field" value={theme} onChange={({ target }) => choose(target.value)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`theme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
