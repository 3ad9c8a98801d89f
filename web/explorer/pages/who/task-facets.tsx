/** The facets of the tasks: each with the values that are left under all other filters. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { type TaskFacetsQuery, TaskFacetsText } from '../../generated/task-facets.ts';
import { Facet, type FacetValue } from '../../parts/facet.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { type Codes, useCodes } from '../../texts/use-codes.ts';
import { countChosen, facetVariables, KNOWN_AS, NONE, ROLES } from './task-filters.ts';
import type { TaskFilterState } from './use-task-filters.ts';
import styles from './who-page.module.css';

interface TaskFacetsProps extends TaskFilterState {
  readonly asOf: string | null;
}

export function TaskFacets({ filters, set, asOf }: TaskFacetsProps) {
  const { t } = useTranslation('who');
  const codes = useCodes();
  const answer = useAnswer(TaskFacetsText, { ...facetVariables(filters), asOf });
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches);
  const chosen = countChosen(filters);
  return (
    <details
      className={styles['facets']}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-print="no"
    >
      <summary>
        <h2>{t('facets.heading')}</h2>{' '}
        {chosen > 0 && <span className="small">{t('facets.chosen', { count: chosen })}</span>}
      </summary>
      <WordsField words={filters.words} onChange={set.words} />
      <QueryState answer={answer} lines={40}>
        {(data) => <FacetList values={facetValues(data, codes, t)} filters={filters} set={set} />}
      </QueryState>
    </details>
  );
}

type FacetKey = Exclude<keyof TaskFilterState['filters'], 'words'>;

interface FacetListProps extends TaskFilterState {
  readonly values: Readonly<Record<FacetKey, readonly FacetValue[]>>;
}

const ORDER: readonly FacetKey[] = [
  'bodies',
  'instruments',
  'dimensions',
  'roles',
  'modalities',
  'actions',
  'objects',
  'standings',
];

/** Values without a task are left out, also "nobody" and the like. */
function FacetList({ values, filters, set }: FacetListProps) {
  const { t } = useTranslation('who');
  return ORDER.map((key) => (
    <Facet
      key={key}
      label={t(`facets.${key}`)}
      values={values[key].filter(({ count }) => count > 0)}
      chosen={filters[key]}
      // The values are those of the facet's own list; the address keeps only words that it knows.
      onChange={(chosen) => (set[key] as (values: readonly string[]) => void)(chosen)}
      shown={key === 'bodies' || key === 'instruments' ? 7 : 6}
    />
  ));
}

function facetValues(data: TaskFacetsQuery, codes: Codes, t: (key: string) => string): FacetListProps['values'] {
  const none = (count: number, label: string): FacetValue => ({ value: NONE, label, count });
  return {
    bodies: [...named(data.bodies), none(data.nobody.totalCount, t('facets.nobody'))],
    instruments: [...named(data.instruments), none(data.actless.totalCount, t('facets.actless'))],
    dimensions: [...named(data.dimensions), none(data.uncited.totalCount, t('facets.uncited'))],
    roles: ROLES.map((value) => ({ value, label: codes.value(value), count: roleCount(data, value) })),
    modalities: coded(data.modalities, codes),
    actions: coded(data.actions, codes),
    objects: coded(data.objects, codes),
    standings: KNOWN_AS.map((value) => ({ value, label: codes.value(value), count: standingCount(data, value) })),
  };
}

function roleCount(data: TaskFacetsQuery, role: (typeof ROLES)[number]): number {
  return (role === 'NOT_STATED' ? data.roleNotStated : data[role]).totalCount;
}

function standingCount(data: TaskFacetsQuery, standing: (typeof KNOWN_AS)[number]): number {
  const counts = { STATED: data.stated, INFERRED: data.inferred, DISPUTED: data.disputed };
  return counts[standing].totalCount;
}

type Divided = TaskFacetsQuery['bodies'];

function named({ facets }: Divided): readonly FacetValue[] {
  return facets.flatMap(({ values }) =>
    values.map(({ value, count, entity }) => ({ value, count, label: entity?.name ?? value })),
  );
}

function coded({ facets }: Divided, codes: Codes): readonly FacetValue[] {
  return facets.flatMap(({ values }) =>
    values.map(({ value, count }) => ({ value, count, label: codes.value(value) })),
  );
}

interface WordsFieldProps {
  readonly words: string | null;
  readonly onChange: (words: string | null) => void;
}

function WordsField({ words, onChange }: WordsFieldProps) {
  // Begun anew where the words change elsewhere, such as by "back".
  return <WordsForm key={words} words={words} onChange={onChange} />;
}

function WordsForm({ words, onChange }: WordsFieldProps) {
  const { t } = useTranslation('who');
  const id = useId();
  const [typed, setTyped] = useState(words ?? '');
  return (
    <form
      className={styles['words']}
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed.trim() === '' ? null : typed.trim());
      }}
    >
      <label className="label" htmlFor={id}>
        {t('facets.words')}
      </label>
      <div className="row">
        <input
          id={id}
          className="field"
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="button">
          {t('facets.apply')}
        </button>
      </div>
    </form>
  );
}
