/** How an agreement came about, step by step: parties, authority to sign, signing, consent, carrying out. */
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { AgreementChainText } from '../../generated/agreement-chain.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { GroundsLine } from '../../parts/grounds-line.tsx';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import styles from './agreements-page.module.css';
import { CarriedOut, Consent, Parties, Signing, SigningAuthority, Stage } from './chain-steps.tsx';

export function ChainPage() {
  const { t } = useTranslation('agreement-chain');
  const id = useParams()['*'] ?? '';
  const answer = useAnswer(AgreementChainText, { id });
  const chain = answer.data?.agreementChain;
  const same = chain?.agreement.id === id ? chain : undefined;
  return (
    <Page
      name="agreement-chain"
      {...(same !== undefined && { title: t('of', { name: same.agreement.name }) })}
      query={{ text: AgreementChainText, variables: { id } }}
    >
      <p>
        <Link to="/agreements">{t('all')}</Link>
      </p>
      <QueryState answer={answer} lines={30}>
        {({ agreementChain }) => (
          <>
            <p>
              <EntityLink entity={agreementChain.agreement} />
            </p>
            <ol className={styles['chain']}>
              <Parties chain={agreementChain} />
              <SigningAuthority chain={agreementChain} />
              <Signing chain={agreementChain} />
              <Consent chain={agreementChain} />
              <Stage chain={agreementChain} />
              <CarriedOut chain={agreementChain} />
            </ol>
            <GroundsLine grounds={agreementChain.grounds} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
