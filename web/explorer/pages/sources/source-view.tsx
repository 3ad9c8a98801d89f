/** One text: its record and its outline, which can be narrowed by words. */
import { useTranslation } from 'react-i18next';
import { text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type SourceQuery, SourceText } from '../../generated/source.ts';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { Coverage } from './coverage.tsx';
import { Outline } from './outline.tsx';
import { placesThatMeet } from './places.ts';
import type { SourceNode } from './source-node.ts';
import { SourceRecord } from './source-record.tsx';
import { UnknownPlace } from './unknown-place.tsx';

export function SourceView({ id }: { readonly id: string }) {
  const answer = useAnswer(SourceText, { id });
  const source = sourceIn(answer.data);
  const query = { text: SourceText, variables: { id } };
  if (answer.data !== undefined && source === null) return <UnknownPlace id={id} />;
  return (
    <Page name="sources" query={query} lead={source?.title ?? ''} {...(source === null ? {} : { title: source.name })}>
      <QueryState answer={answer} lines={60}>
        {() => source !== null && <SourceBody source={source} />}
      </QueryState>
    </Page>
  );
}

function SourceBody({ source }: { readonly source: SourceNode }) {
  const { t } = useTranslation('sources');
  const [words, setWords] = useAddress('q', text);
  const places = placesThatMeet(source.outline, words ?? '');
  return (
    <>
      <section className="stack">
        <Coverage source={source} />
        <SourceRecord source={source} />
      </section>
      <section className="stack" aria-labelledby="outline">
        <h2 id="outline">{t('outline')}</h2>
        <p className="small soft">{t('outlineIntro')}</p>
        <label className="label" data-print="no">
          {t('filter')}
          <input
            className="field"
            type="search"
            value={words ?? ''}
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
        <p className="small" role="status">
          {places.length === 0 ? t('none') : t('filtered', { count: places.length })}
        </p>
        <Outline places={places} />
      </section>
    </>
  );
}

function sourceIn(data: SourceQuery | undefined): SourceNode | null {
  const node = data?.node;
  return node !== undefined && node !== null && 'outline' in node ? node : null;
}
