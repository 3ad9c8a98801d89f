/** The bibliographic record of a text; what it does not print is left out. */
import { useTranslation } from 'react-i18next';
import type { SourcesQuery } from '../../generated/sources.ts';
import { formatPartialDate } from '../../texts/format.ts';
import styles from './sources-page.module.css';

export type SourceParts = NonNullable<SourcesQuery['sources']['nodes'][number]>;

export function SourceRecord({ source }: { readonly source: SourceParts }) {
  const { t } = useTranslation('sources');
  const rows = [
    ['authors', source.authors.length === 0 ? null : source.authors.join('; ')],
    ['publisher', source.publisher],
    ['published', source.published === null ? null : formatPartialDate(source.published)],
    ['isbn', source.isbn],
    ['version', source.version],
    ['citation', source.requiredCitation],
  ] as const;
  return (
    <dl className={styles['record']}>
      {rows.map(([key, value]) =>
        value === null ? null : (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {source.licence !== null && (
        <div>
          <dt>{t('licence')}</dt>
          <dd>
            {source.licenceAddress === null ? (
              source.licence
            ) : (
              <a href={source.licenceAddress} rel="license noreferrer">
                {source.licence}
              </a>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
