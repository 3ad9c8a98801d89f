/** A field for the day, month or year at which an answer is to hold; what is typed counts once it is a date as far as it is known. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPartialDate } from '../texts/is-partial-date.ts';

interface AsOfFieldProps {
  readonly asOf: string | null;
  readonly onChange: (asOf: string | null) => void;
}

export function AsOfField({ asOf, onChange }: AsOfFieldProps) {
  // Begun anew where the date changes elsewhere, such as by "back".
  return <Field key={asOf} asOf={asOf} onChange={onChange} />;
}

function Field({ asOf, onChange }: AsOfFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(asOf ?? '');
  const [refused, setRefused] = useState(false);
  const commit = () => {
    const value = typed.trim();
    const fits = value === '' || isPartialDate(value);
    setRefused(!fits);
    if (fits && value !== (asOf ?? '')) onChange(value === '' ? null : value);
  };
  return (
    <div data-print={asOf === null ? 'no' : undefined}>
      <label className="label" htmlFor={id}>
        {t('asOf.label')}
      </label>
      <input
        id={id}
        className="field"
        size={11}
        maxLength={10}
        value={typed}
        placeholder={t('asOf.example')}
        aria-invalid={refused}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <p id={`${id}-hint`} className="small soft" role={refused ? 'alert' : undefined}>
        {t(refused ? 'asOf.refused' : 'asOf.hint')}
      </p>
    </div>
  );
}
