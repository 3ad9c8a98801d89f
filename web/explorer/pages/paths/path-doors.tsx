/** Paths to begin with: from bodies with many tasks to acts on which many tasks rest; or kinds, where only one end is chosen. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { type PathDoorsQuery, PathDoorsText } from '../../generated/path-doors.ts';
import { QueryState } from '../../parts/query-state.tsx';

export function PathDoors({ from }: { readonly from: string | null }) {
  const { t } = useTranslation('paths');
  const answer = useAnswer(PathDoorsText, {});
  return (
    <section aria-labelledby="doors" className="stack">
      <h2 id="doors">{t(from === null ? 'doors' : 'doorsFrom')}</h2>
      {from !== null && (
        <p>
          <Link
            to={`/paths?${new URLSearchParams([
              ['from', from],
              ['kind', 'AGENCY'],
            ])}`}
          >
            {t('nearestBodies')}
          </Link>
        </p>
      )}
      {from === null && (
        <QueryState answer={answer} lines={8}>
          {(data) => (
            <ul>
              {pairsOf(data).map(({ body, act }) => (
                <li key={`${body.id} ${act.id}`}>
                  <Link to={`/paths?${new URLSearchParams({ from: body.id, to: act.id })}`}>
                    {t('door', { from: body.name, to: act.name })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </QueryState>
      )}
    </section>
  );
}

function pairsOf({ responsibilities }: PathDoorsQuery) {
  const entitiesOf = (name: string) =>
    (responsibilities.facets.find((facet) => facet.name === name)?.values ?? []).flatMap(({ entity }) => entity ?? []);
  const acts = entitiesOf('INSTRUMENTS');
  return entitiesOf('HOLDERS').flatMap((body) => acts.map((act) => ({ body, act })));
}
