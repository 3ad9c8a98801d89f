/** The field of the search page: what it holds is searched for when it is sent. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFormProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

export function SearchForm({ text, onSearch }: SearchFormProps) {
  const { t } = useTranslation('search');
  const [value, setValue] = useState(text);
  const id = useId();
  return (
    <form
      className="row"
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(value.trim());
      }}
    >
      <label className="label" htmlFor={id}>
        {t('q')}
      </label>
      <input id={id} type="search" className="field" value={value} onChange={({ target }) => setValue(target.value)} />
      <button type="submit" className="button">
        {t('submit')}
      </button>
    </form>
  );
}
