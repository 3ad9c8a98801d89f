/** One entitlement: what is given or denied, under which conditions, for how long, by which act, and where that is written. */
import { useTranslation } from 'react-i18next';
import type { EntitlementsOfCellQuery } from '../../generated/entitlements-of-cell.ts';
import { type MemoFact, memoCitations } from '../../memo/memo-facts.ts';
import { AddToMemo } from '../../parts/add-to-memo.tsx';
import { CitationChip } from '../../parts/citation-chip.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { RepealedMark } from '../../parts/repealed-mark.tsx';
import { StandingMark, standingOf } from '../../parts/standing-mark.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './entitlements-page.module.css';

type Entitlement = NonNullable<EntitlementsOfCellQuery['entitlements']['nodes'][number]>;

interface EntitlementCardProps {
  readonly entitlement: Entitlement;
  readonly revision: string;
}

export function EntitlementCard({ entitlement, revision }: EntitlementCardProps) {
  const { t } = useTranslation('entitlements');
  const codes = useCodes();
  const { conditions, duration, exclusive, modality, level, citeAs, evidence, conflicts } = entitlement;
  const standing = conflicts.length > 0 ? 'DISPUTED' : 'STATED';
  return (
    <article className={styles['card']}>
      <h3>
        <EntityLink entity={entitlement} kindless />
      </h3>
      <span className="row">
        <CitationChip evidence={evidence} standing={standing} authority={citeAs.authority} copyText={citeAs.text} />
        <AddToMemo quiet fact={factOf(entitlement, revision)} />
      </span>
      <RepealedMark acts={entitlement.restsOnRepealed} />
      {conflicts.map((conflict) => (
        <p key={conflict.id}>
          <StandingMark standing="DISPUTED" /> <EntityLink entity={conflict} kindless />
        </p>
      ))}
      <dl className={styles['particulars']}>
        <dt>{t('given')}</dt>
        <dd>
          {codes.value(modality)} · {t('level', { level: codes.value(level).toLowerCase() })}
        </dd>
        <dt>{codes.property('conditions')}</dt>
        <dd>
          {conditions.length === 0 ? (
            <StandingMark standing="NOT_STATED" />
          ) : (
            <ul>
              {conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{codes.property('duration')}</dt>
        <dd>{duration ?? <StandingMark standing="NOT_STATED" />}</dd>
        {exclusive === true && (
          <>
            <dt>{codes.property('exclusive')}</dt>
            <dd>{t('exclusive')}</dd>
          </>
        )}
        <Linked label={t('provisions')} edges={entitlement.provisions?.edges ?? []} />
        <Linked label={t('acts')} edges={entitlement.instruments?.edges ?? []} needed />
        <Linked label={t('providedBy')} edges={entitlement.providedBy?.edges ?? []} />
      </dl>
    </article>
  );
}

type Edge = NonNullable<Entitlement['instruments' | 'providedBy' | 'provisions']>['edges'][number];

interface LinkedProps {
  readonly label: string;
  readonly edges: readonly Edge[];
  /** Say so where none is stated; otherwise it is left out. */
  readonly needed?: boolean;
}

function Linked({ label, edges, needed = false }: LinkedProps) {
  if (edges.length === 0 && !needed) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {edges.length === 0 && <StandingMark standing="NOT_STATED" />}
        {edges.map((edge) => (
          <span key={edge.id} className="row">
            {edge.node !== null && <EntityLink entity={edge.node} kindless />}
            <CitationChip evidence={edge.evidence} standing={standingOf(edge)} reason={edge.reason} />
          </span>
        ))}
      </dd>
    </>
  );
}

function factOf({ id, name, citeAs, evidence, conflicts }: Entitlement, revision: string): Omit<MemoFact, 'note'> {
  return {
    id,
    kind: 'entity',
    text: name,
    authority: citeAs.authority,
    reportedIn: memoCitations(evidence),
    standing: conflicts.length > 0 ? 'DISPUTED' : 'STATED',
    reason: null,
    permalink: citeAs.permalink,
    revision,
  };
}
