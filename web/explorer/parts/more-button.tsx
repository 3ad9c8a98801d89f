/** "12 of 40", and a button for the next ones; says why they did not come. */
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/use-pages.ts';

export function MoreButton<Data, Row>({ pages }: { readonly pages: Pages<Data, Row> }) {
  const { t } = useTranslation();
  const { rows, totalCount, more, waiting, failure } = pages;
  if (more === null && totalCount <= rows.length) return null;
  return (
    <p className="row" data-print="no">
      <span className="small soft" role="status">
        {t('table.shown', { shown: rows.length, total: totalCount })}
      </span>
      {more !== null && (
        <button type="button" className="button" onClick={more} aria-disabled={waiting}>
          {t('table.more', { count: Math.max(1, totalCount - rows.length) })}
        </button>
      )}
      {failure !== null && <span role="alert">{failure.message}</span>}
    </p>
  );
}
