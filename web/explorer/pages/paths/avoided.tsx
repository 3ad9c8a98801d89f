/** Entities that no path may touch: each with a button that lets it be touched again, and a field for one more. */
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { EntityNameText } from '../../generated/entity-name.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';

interface AvoidedProps {
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

export function Avoided({ ids, onChange }: AvoidedProps) {
  const { t } = useTranslation('paths');
  return (
    <div className="stack">
      {ids.length > 0 && (
        <ul className="plain-list" aria-label={t('avoided')}>
          {ids.map((id) => (
            <li key={id}>
              <AvoidedOne id={id} onRemove={() => onChange(ids.filter((each) => each !== id))} />
            </li>
          ))}
        </ul>
      )}
      <EntityPicker
        key={ids.join()}
        label={t('avoid')}
        chosen={null}
        onChoose={(id) => id !== null && onChange([...ids.filter((each) => each !== id), id])}
      />
    </div>
  );
}

function AvoidedOne({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  const { data } = useAnswer(EntityNameText, { id });
  const name = data?.entity?.name ?? id;
  return (
    <span className="row">
      {name}
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('picker.remove', { name })}
        onClick={onRemove}
      >
        {t('picker.clear')}
      </button>
    </span>
  );
}
