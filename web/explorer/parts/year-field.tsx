/** A field for a year; what is typed counts once it is a year or nothing. */
import { useId, useState } from 'react';

interface YearFieldProps {
  readonly label: string;
  readonly year: string | null;
  readonly onChange: (year: string | null) => void;
}

export function YearField({ label, year, onChange }: YearFieldProps) {
  // Begun anew where the year changes elsewhere, such as by "back".
  return <Field key={year} {...{ label, year, onChange }} />;
}

function Field({ label, year, onChange }: YearFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(year ?? '');
  const commit = () => {
    const value = typed.trim();
    if (value === '' || /^\d{4}$/.test(value)) {
      if (value !== (year ?? '')) onChange(value === '' ? null : value);
    } else setTyped(year ?? '');
  };
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        inputMode="numeric"
        maxLength={4}
        size={6}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </div>
  );
}
