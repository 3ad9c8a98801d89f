/** One place in a text: where it stands, and every fact that rests on it. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAddress, sourceAddress } from '../../address/addresses.ts';
import { usePages } from '../../api/use-pages.ts';
import { type PassageQuery, PassageText } from '../../generated/passage.ts';
import { MoreButton } from '../../parts/more-button.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { PassageFact } from './passage-fact.tsx';
import type { PassageNode } from './passage-node.ts';
import { PassageRecord } from './passage-record.tsx';
import styles from './sources-page.module.css';
import { UnknownPlace } from './unknown-place.tsx';

export function PassageView({ id }: { readonly id: string }) {
  const { t } = useTranslation('sources');
  const pages = usePages(PassageText, { id }, (data: PassageQuery) => {
    const facts = passageIn(data)?.facts ?? null;
    return facts && { rows: facts.nodes, totalCount: facts.totalCount, pageInfo: facts.pageInfo };
  });
  const { data } = pages.answer;
  const passage = passageIn(data);
  if (data !== undefined && passage === null) return <UnknownPlace id={id} />;
  return (
    <Page
      name="sources"
      query={{ text: PassageText, variables: { id } }}
      lead={passage?.source && <Link to={sourceAddress(passage.source.id)}>{passage.source.title}</Link>}
      {...(passage === null ? {} : { title: `${passage.source?.name ?? ''}, ${passage.label}` })}
    >
      <QueryState answer={pages.answer} lines={40}>
        {({ graph }) =>
          passage !== null && (
            <>
              <PassageRecord passage={passage} />
              {passage.children.length > 0 && (
                <section className="stack">
                  <h2>{t('parts')}</h2>
                  <ul className={styles['children']}>
                    {passage.children.map((child) => (
                      <li key={child.id}>
                        <Link to={passageAddress(child.id)}>{child.label}</Link>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section className="stack" aria-labelledby="supports">
                <h2 id="supports">{t('supports')}</h2>
                <p role="status">
                  {pages.totalCount === 0 ? t('supportsNone') : t('supportsCount', { count: pages.totalCount })}
                  {passage.excuse !== null && ` ${t('excuse', { reason: passage.excuse })}`}
                </p>
                <ul className={styles['facts']}>
                  {pages.rows.map(
                    (fact, index) =>
                      fact !== null && <PassageFact key={keyOf(fact, index)} fact={fact} revision={graph.revision} />,
                  )}
                </ul>
                <MoreButton pages={pages} />
              </section>
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

function passageIn(data: PassageQuery | undefined): PassageNode | null {
  const node = data?.node;
  return node !== undefined && node !== null && 'facts' in node ? node : null;
}

function keyOf(fact: object, index: number): string {
  return 'id' in fact ? String(fact.id) : String(index);
}
