/** All results of a search, by kind where one asks for it, page by page. */
import { useTranslation } from 'react-i18next';
import { list, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { SearchText } from '../../generated/search.ts';
import { Page } from '../../parts/page.tsx';
import { Results } from './results.tsx';
import { SearchForm } from './search-form.tsx';

export function SearchPage() {
  const { t } = useTranslation('search');
  const [q, setQ] = useAddress('q', text);
  const [kinds, setKinds] = useAddress('kind', list);
  const variables = { text: q ?? '', ...(kinds.length > 0 && { kinds }), first: 25 };
  return (
    <Page name="search" query={{ text: SearchText, variables }}>
      <SearchForm key={q} text={q ?? ''} onSearch={(value) => setQ(value, { push: true })} />
      {q === null ? (
        <p>{t('ask')}</p>
      ) : (
        <Results key={`${q} ${kinds.join()}`} text={q} kinds={kinds} setKinds={setKinds} />
      )}
    </Page>
  );
}
