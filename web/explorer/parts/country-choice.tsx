/** Chooses among the countries that have an assessment; nothing to choose where there is one. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/use-answer.ts';
import { AssessedCountriesText } from '../generated/assessed-countries.ts';

interface CountryChoiceProps {
  /** The id in the address; null where the address names none. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function CountryChoice({ chosen, onChoose }: CountryChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const { countries } = useAssessedCountries();
  if (countries.length < 2) return null;
  return (
    <div>
      <label className="label" htmlFor={id}>
        {t('country.label')}
      </label>
      <select
        id={id}
        className="field"
        value={chosen ?? countries[0]?.id}
        onChange={({ target }) => onChoose(target.value)}
      >
        {countries.map((country) => (
          <option key={country.id} value={country.id}>
            {country.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The countries to choose from, and their answer for `QueryState`. */
export function useAssessedCountries() {
  const answer = useAnswer(AssessedCountriesText, {});
  return { answer, countries: (answer.data?.countries.nodes ?? []).flatMap((country) => country ?? []) };
}
