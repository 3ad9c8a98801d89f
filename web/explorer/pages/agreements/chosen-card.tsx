/** What is chosen in the network or the table, with each of its ties as a cited sentence. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chainAddress } from '../../address/addresses.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { EntityNameText } from '../../generated/entity-name.ts';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import styles from './agreements-page.module.css';
import { type NetworkAnswer, tiesOf } from './network-of-answer.ts';

interface ChosenCardProps {
  readonly answer: NetworkAnswer;
  readonly id: string;
  readonly onClose: () => void;
}

export function ChosenCard({ answer, id, onClose }: ChosenCardProps) {
  const { t } = useTranslation('agreements');
  const codes = useCodes();
  const node = answer.nodes.find(({ entity }) => entity.id === id)?.entity;
  const { data } = useAnswer(EntityNameText, { id }, { pause: node !== undefined });
  const entity = node ?? data?.entity;
  const stage = node !== undefined && 'stage' in node ? node.stage : null;
  const ties = tiesOf(answer, id);
  if (entity === null || entity === undefined) return null;
  return (
    <section className={styles['card']} aria-labelledby="chosen">
      <h3 id="chosen">
        <EntityLink entity={entity} />
      </h3>
      {stage !== null && (
        <p>
          {t('stage')}: {codes.value(stage)}
        </p>
      )}
      <p className="small soft" role="status">
        {t('chosenTies', { count: ties.length })}
      </p>
      {ties.length === 0 && <p>{t('noTies')}</p>}
      <ul className={`plain-list ${styles['ties']}`}>
        {ties.map((tie) => (
          <li key={tie.id}>
            <CitedSentence relation={tie} revision={answer.grounds.revision} />
          </li>
        ))}
      </ul>
      <div className="row" data-print="no">
        {entity.kind === 'AGREEMENT' && (
          <Link className="button" to={chainAddress(id)}>
            {t('chain')}
          </Link>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('release')}
        </button>
      </div>
    </section>
  );
}
