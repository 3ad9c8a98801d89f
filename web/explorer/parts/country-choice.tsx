/** Chooses among the countries that have an assessment; nothing to choose where there is one. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { text } from '../address/address-field.ts';
import { useAddress } from '../address/use-address.ts';
import type { Answer } from '../api/answer.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AssessedCountriesText } from '../generated/assessed-countries.ts';

export interface ChosenCountry {
  /** The id that the address names, else the first; null until it is known, and where there is none. */
  readonly country: string | null;
  /** True where no country has an assessment. */
  readonly none: boolean;
  /** The answer about the country, and until it is known the one about the countries. */
  readonly whenKnown: <Data>(answer: Answer<Data>) => Answer<Data>;
}

export function useCountry(): ChosenCountry {
  const { countries, answer: offered } = useAssessedCountries();
  const [chosen] = useAddress('country', text);
  const country = chosen ?? countries[0]?.id ?? null;
  return {
    country,
    none: country === null && offered.data !== undefined,
    whenKnown: (answer) => (country === null ? { ...offered, data: undefined } : answer),
  };
}

export function CountryChoice() {
  const { t } = useTranslation();
  const id = useId();
  const { countries } = useAssessedCountries();
  const [chosen, setChosen] = useAddress('country', text);
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
        onChange={({ target }) => setChosen(target.value)}
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

export function useAssessedCountries() {
  const answer = useAnswer(AssessedCountriesText, {});
  return { answer, countries: (answer.data?.countries.nodes ?? []).flatMap((country) => country ?? []) };
}
