/** For an address that names no source and no passage. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../parts/page.tsx';

export function UnknownPlace({ id }: { readonly id: string }) {
  const { t } = useTranslation('sources');
  const [source = ''] = id.split('#', 1);
  return (
    <Page name="sources" title={t('unknown')} lead={id}>
      <p>
        <Link to={id === source ? '/sources' : `/sources/${encodeURIComponent(source)}`}>{t('unknownHelp')}</Link>
      </p>
    </Page>
  );
}
