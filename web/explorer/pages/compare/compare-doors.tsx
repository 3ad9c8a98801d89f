/** Pairs of bodies that have tasks in common, for who has not chosen two yet. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { CompareDoorsText } from '../../generated/compare-doors.ts';
import { useCountry } from '../../parts/country-choice.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { type Pair, pairsOf } from './pairs-of.ts';

const SHOWN = 12;

/** `of`: the body that is chosen already. */
export function CompareDoors({ of }: { readonly of: string | null }) {
  const { t } = useTranslation('compare');
  const { country, none, whenKnown } = useCountry();
  const answer = useAnswer(CompareDoorsText, { country: { id: country ?? '' } }, { pause: country === null });
  return (
    <section className="stack" aria-labelledby="pairs">
      <h2 id="pairs">{t(of === null ? 'pairs.heading' : 'pairs.headingOf')}</h2>
      {none && <p>{t('pairs.none')}</p>}
      <QueryState answer={whenKnown(answer)} lines={14}>
        {({ mandateOverlaps }) => <Pairs pairs={pairsOf(mandateOverlaps, of).slice(0, SHOWN)} />}
      </QueryState>
    </section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const { t } = useTranslation('compare');
  if (pairs.length === 0) return <p>{t('pairs.none')}</p>;
  return (
    <ul className="plain-list stack">
      {pairs.map(({ a, b, shared }) => (
        <li key={`${a.id} ${b.id}`}>
          <Link to={{ search: new URLSearchParams({ a: a.id, b: b.id }).toString() }}>
            {t('pairs.pair', { a: a.name, b: b.name })}
          </Link>{' '}
          <span className="small soft">{t('pairs.shared', { count: shared })}</span>
        </li>
      ))}
    </ul>
  );
}
