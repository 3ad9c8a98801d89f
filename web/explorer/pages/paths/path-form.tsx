/** From where, to where, and by which ways. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { RelationTypesText } from '../../generated/relation-types.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { Facet } from '../../parts/facet.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { Avoided } from './avoided.tsx';
import styles from './paths-page.module.css';
import { END_KINDS, type PathQuestion } from './use-path-question.ts';

export function PathForm({ question }: { readonly question: PathQuestion }) {
  const { t } = useTranslation('paths');
  const { from, to, kinds, types, avoid, set } = question;
  const codes = useCodes();
  const { data } = useAnswer(RelationTypesText, {});
  const counts = new Map<string, number>(data?.graph.kinds.map(({ kind, count }) => [kind, count]));
  return (
    <div className="stack" data-print="no">
      <div className={styles['ends']}>
        <EntityPicker label={t('from')} chosen={from} onChoose={(id) => set.from(id, { push: true })} />
        <EntityPicker label={t('to')} chosen={to} onChoose={(id) => set.to(id, { push: true })} />
      </div>
      <details
        open={types.length > 0 || avoid.length > 0 || (to === null && kinds.length > 0)}
        className={styles['options']}
      >
        <summary>{t('options')}</summary>
        <div className={styles['choices']}>
          {to === null && (
            <Facet
              label={t('kinds')}
              values={END_KINDS.read([...counts.keys()]).map((kind) => ({
                value: kind,
                label: codes.kinds(kind),
                count: counts.get(kind) ?? 0,
              }))}
              chosen={kinds}
              onChange={(chosen) => set.kinds(END_KINDS.read(chosen))}
            />
          )}
          <Facet
            label={t('types')}
            values={(data?.graph.types ?? [])
              .filter(({ count }) => count > 0)
              .map(({ type, count }) => ({ value: type, label: codes.relation(type), count }))}
            chosen={types}
            onChange={set.types}
          />
          <div className="stack">
            <Steps maxHops={question.maxHops} onChange={set.maxHops} />
            <Avoided ids={avoid} onChange={set.avoid} />
          </div>
        </div>
      </details>
    </div>
  );
}

interface StepsProps {
  readonly maxHops: number;
  readonly onChange: (steps: number) => void;
}

function Steps({ maxHops, onChange }: StepsProps) {
  const { t } = useTranslation('paths');
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {t('steps')}
      </label>
      <select id={id} className="field" value={maxHops} onChange={({ target }) => onChange(Number(target.value))}>
        {[1, 2, 3, 4, 5, 6].map((steps) => (
          <option key={steps} value={steps}>
            {steps}
          </option>
        ))}
      </select>
    </div>
  );
}
