/** How to cite an entity: the authority apart from where it is reported, as text, BibTeX and CSL-JSON. */
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../parts/copy-button.tsx';
import type { EntityData } from './entity-data.ts';
import styles from './side.module.css';

export function Cite({ entity }: { readonly entity: EntityData }) {
  const { t } = useTranslation(['entity', 'common']);
  const { authority, text, bibtex, cslJson } = entity.citeAs;
  return (
    <section aria-labelledby="cite" className={styles['section']}>
      <h2 id="cite">{t('cite')}</h2>
      <p>{text}</p>
      {authority !== null && (
        <p className="small soft">
          {t('common:citation.authority')}: {authority} ({t('common:citation.authorityNote')})
        </p>
      )}
      <div className="row" data-print="no">
        <CopyButton text={text} label={t('copyText')} />
        <CopyButton text={bibtex} label={t('copyBibtex')} />
        <CopyButton text={cslJson} label={t('copyCsl')} />
      </div>
    </section>
  );
}
