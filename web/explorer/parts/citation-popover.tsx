/** All evidence of a fact: how it is known and why, the act it rests on, and every passage with its link. */
import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAddress } from '../address/addresses.ts';
import styles from './citation-chip.module.css';
import type { CitationParts } from './citation-parts.ts';
import { CopyButton } from './copy-button.tsx';
import { type Standing, StandingMark } from './standing-mark.tsx';

export interface CitationPopoverProps {
  /** What it opens beside, and where the focus goes back to. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly evidence: readonly CitationParts[];
  readonly standing: Standing;
  readonly reason: string | null;
  readonly authority: string | null;
  readonly copyText: string;
}

export function CitationPopover(props: CitationPopoverProps) {
  const { button, onClose, evidence, standing, reason, authority, copyText } = props;
  const { t } = useTranslation();
  return (
    <Popover
      className="popover"
      placement="bottom start"
      triggerRef={button}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog className={styles['dialog'] ?? ''} aria-label={t('citation.title')}>
        <StandingMark standing={standing} />
        <p>{t(`standing.explain.${standing}`)}</p>
        {reason !== null && (
          <p>
            <b>{t('citation.reason')}:</b> {reason}
          </p>
        )}
        {authority !== null && (
          <p>
            <b>{t('citation.authority')}:</b> {authority} <span className="soft">({t('citation.authorityNote')})</span>
          </p>
        )}
        <Passages evidence={evidence} onClose={onClose} />
        <CopyButton text={copyText} label={t('citation.copy')} />
      </Dialog>
    </Popover>
  );
}

/** Every passage, each a link to what the graph holds of it. */
function Passages({ evidence, onClose }: Pick<CitationPopoverProps, 'evidence' | 'onClose'>) {
  const { t } = useTranslation();
  if (evidence.length === 0) return <p>{t('citation.none')}</p>;
  return (
    <div>
      <b>{t('citation.reportedIn')}:</b>
      <ul>
        {evidence.map(({ text, passage }) => (
          <li key={text}>
            {passage === null ? (
              text
            ) : (
              <Link to={passageAddress(passage.id)} onClick={onClose}>
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
