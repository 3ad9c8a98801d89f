/** By what one narrows the agreements: subject, stage, party, years of signing, and whether planned ones count. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { type AgreementFacetsQuery, AgreementFacetsText } from '../../generated/agreement-facets.ts';
import { Facet, type FacetValue } from '../../parts/facet.tsx';
import { isWide } from '../../parts/is-wide.ts';
import { YearField } from '../../parts/year-field.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import type { AgreementFilters } from './agreement-filter.ts';
import styles from './agreements-page.module.css';
import type { ChoiceInAddress } from './use-agreement-choice.ts';

interface AgreementFilterPanelProps {
  readonly inAddress: ChoiceInAddress;
  readonly filters: AgreementFilters;
}

export function AgreementFilterPanel({ inAddress, filters }: AgreementFilterPanelProps) {
  const { t } = useTranslation(['agreements', 'common']);
  const codes = useCodes();
  const { bySubject, byStage, byParty, undated } = filters;
  const { data } = useAnswer(AgreementFacetsText, { bySubject, byStage, byParty, undated });
  const { choice, set, clear } = inAddress;
  return (
    <details open={isWide()} className={styles['filters']} data-print="no">
      <summary>{t('filters')}</summary>
      <div className={styles['choices']}>
        <Facet
          label={t('subject')}
          values={withChosen(valuesOf(data?.bySubject, codes.value), choice.subjects, codes.value)}
          chosen={choice.subjects}
          onChange={set.subjects}
        />
        <Facet
          label={t('stage')}
          values={withChosen(valuesOf(data?.byStage, codes.value), choice.stages, codes.value)}
          chosen={choice.stages}
          onChange={set.stages}
        />
        <Facet
          label={t('party')}
          values={withChosen(partiesOf(data?.byParty), choice.parties, (id) => id)}
          chosen={choice.parties}
          onChange={set.parties}
          shown={6}
        />
        <YearsAndPlanned inAddress={inAddress} undated={data?.undated.totalCount ?? null} />
      </div>
      {clear !== null && (
        <button type="button" className="button" onClick={clear}>
          {t('common:facets.clear')}
        </button>
      )}
    </details>
  );
}

interface YearsAndPlannedProps {
  readonly inAddress: ChoiceInAddress;
  /** How many have no date of signing; null while it is not known. */
  readonly undated: number | null;
}

function YearsAndPlanned({ inAddress: { choice, set }, undated }: YearsAndPlannedProps) {
  const { t } = useTranslation('agreements');
  return (
    <fieldset className={styles['years']}>
      <legend className="label">{t('signedIn')}</legend>
      <div className="row">
        <YearField label={t('from')} year={choice.from} onChange={set.from} />
        <YearField label={t('to')} year={choice.to} onChange={set.to} />
      </div>
      {(choice.from !== null || choice.to !== null) && (
        <Check
          label={undated === null ? t('undatedUncounted') : t('undated', { count: undated })}
          checked={choice.undated}
          onChange={set.undated}
        />
      )}
      <Check label={t('planned')} checked={choice.planned} onChange={set.planned} />
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <span className={styles['check']}>
      <input id={id} type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

type Facets = AgreementFacetsQuery['bySubject'];

function valuesOf(list: Facets | undefined, words: (code: string) => string): readonly FacetValue[] {
  return (list?.facets[0]?.values ?? []).map(({ value, count }) => ({ value, count, label: words(value) }));
}

function partiesOf(list: AgreementFacetsQuery['byParty'] | undefined): readonly FacetValue[] {
  return (list?.facets[0]?.values ?? []).map(({ value, count, entity }) => ({
    value,
    count,
    label: entity?.name ?? value,
  }));
}

/** What is chosen can be taken back even where the other choices leave nothing of it. */
function withChosen(
  values: readonly FacetValue[],
  chosen: readonly string[],
  words: (value: string) => string,
): readonly FacetValue[] {
  const missing = chosen.filter((value) => !values.some((each) => each.value === value));
  return [...values, ...missing.map((value) => ({ value, count: 0, label: words(value) }))];
}
