/** The steps of an agreement's way; what the sources do not state at a step is said there, so that no step looks empty. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedSentence, type RelationParts } from '../../parts/cited-sentence.tsx';
import { CitedValue } from '../../parts/cited-value.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { StandingMark } from '../../parts/standing-mark.tsx';
import styles from './agreements-page.module.css';
import type { Chain } from './chain.ts';
import { type ChainStepName, noticesOfStep } from './notices-of-step.ts';

interface ChainProps {
  readonly chain: Chain;
}

export function Parties({ chain }: ChainProps) {
  return <Step name="parties" chain={chain} relations={chain.parties} />;
}

export function SigningAuthority({ chain }: ChainProps) {
  return <Step name="authority" chain={chain} relations={chain.signatureAuthorizedBy} />;
}

export function Signing({ chain }: ChainProps) {
  const { t } = useTranslation('agreement-chain');
  const { agreement, grounds } = chain;
  const places = (agreement.signedIn?.edges ?? []).map((edge) => ({ ...edge, from: agreement, to: edge.node }));
  const isDated = agreement.statements.some(({ property }) => property === 'signed');
  return (
    <Step name="signing" chain={chain} relations={places} alone={isDated}>
      {isDated && (
        <div>
          <h3>{t('signed')}</h3>
          <CitedValue entity={agreement} property="signed" revision={grounds.revision} />
        </div>
      )}
    </Step>
  );
}

export function Consent({ chain }: ChainProps) {
  return <Step name="consent" chain={chain} relations={[...chain.approvedBy, ...chain.ratifiedBy]} />;
}

export function Stage({ chain }: ChainProps) {
  return (
    <Step name="force" chain={chain} relations={[]} alone>
      <CitedValue entity={chain.agreement} property="stage" revision={chain.grounds.revision} />
    </Step>
  );
}

export function CarriedOut({ chain }: ChainProps) {
  const { t } = useTranslation('agreement-chain');
  const { carriedOutBy, carriedOutUnder, implementedBy, grounds } = chain;
  return (
    <Step name="carrying" chain={chain} relations={implementedBy} alone={carriedOutBy.length > 0}>
      {carriedOutBy.length > 0 && <p className="small soft">{t('mandated')}</p>}
      <ul className={`plain-list ${styles['ties']}`}>
        {carriedOutBy.map((task) => (
          <li key={task.id} className={styles['ties']}>
            <h3>
              <EntityLink entity={task} kindless />
            </h3>
            {(task.holders?.edges ?? []).length === 0 && <p className="small soft">{t('noHolder')}</p>}
            {(task.holders?.edges ?? []).map((edge) => (
              <CitedSentence
                key={edge.id}
                relation={{ ...edge, from: edge.node, to: task }}
                revision={grounds.revision}
              />
            ))}
            {carriedOutUnder
              .filter(({ from }) => from?.id === task.id)
              .map((relation) => (
                <CitedSentence key={relation.id} relation={relation} revision={grounds.revision} />
              ))}
          </li>
        ))}
      </ul>
    </Step>
  );
}

interface StepProps extends ChainProps {
  readonly name: ChainStepName;
  readonly relations: readonly RelationParts[];
  /** There is something beside the relations. */
  readonly alone?: boolean;
  readonly children?: ReactNode;
}

function Step({ name, chain, relations, alone = false, children }: StepProps) {
  const { t } = useTranslation('agreement-chain');
  const notices = noticesOfStep(chain.notStated, name);
  const isStated = relations.length > 0 || alone;
  return (
    <li className={styles['step']} data-stated={isStated}>
      <h2>{t(`steps.${name}`)}</h2>
      {children}
      {relations.map((relation) => (
        <CitedSentence key={relation.id} relation={relation} revision={chain.grounds.revision} />
      ))}
      {!isStated && notices.length === 0 && <p className="soft">{t('none')}</p>}
      {notices.map(({ code, text }) => (
        <p key={code} data-code={code}>
          <StandingMark standing="NOT_STATED" /> {text}
        </p>
      ))}
    </li>
  );
}
