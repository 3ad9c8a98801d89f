/** The evidence of a fact as a small button: how it is known and in how many passages; pressed, it shows them all with their links. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAddress } from '../address/addresses.ts';
import styles from './citation-chip.module.css';
import { CopyButton } from './copy-button.tsx';
import { type Standing, StandingMark } from './standing-mark.tsx';

export interface CitationParts {
  readonly text: string;
  readonly source: { readonly id: string; readonly name: string } | null;
  readonly passage: { readonly id: string; readonly label: string } | null;
}

interface CitationChipProps {
  readonly evidence: readonly CitationParts[];
  readonly standing: Standing;
  /** Why it is inferred. */
  readonly reason?: string | null;
  /** The act it rests on, where one is known: `citeAs.authority`. */
  readonly authority?: string | null;
  /** What "copy citation" copies, such as `citeAs.text`; the passages unless told. */
  readonly copyText?: string;
}

export function CitationChip({ evidence, standing, reason = null, authority = null, copyText }: CitationChipProps) {
  const { t } = useTranslation();
  const [first] = evidence;
  return (
    <>
      <OnPaper evidence={evidence} standing={standing} />
      <DialogTrigger>
        <Button className={styles['chip'] ?? ''}>
          <span className="visually-hidden">{t('citation.label', { standing: t(`standing.${standing}`) })}</span>
          <StandingMark standing={standing} silent />
          <span className={styles['words']}>{first === undefined ? t(`standing.${standing}`) : shortText(first)}</span>
          {evidence.length > 1 && <span>{t('citation.more', { count: evidence.length - 1 })}</span>}
        </Button>
        <Popover className="popover" placement="bottom start">
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
                <b>{t('citation.authority')}:</b> {authority}{' '}
                <span className="soft">({t('citation.authorityNote')})</span>
              </p>
            )}
            <Passages evidence={evidence} />
            <CopyButton text={copyText ?? evidence.map(({ text }) => text).join('; ')} label={t('citation.copy')} />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </>
  );
}

/** Nothing can be pressed on paper: standing and every passage in words. */
function OnPaper({ evidence, standing }: Pick<CitationChipProps, 'evidence' | 'standing'>) {
  const { t } = useTranslation();
  const places = evidence.map(({ text }) => text).join('; ');
  return (
    <span className={styles['paper']}>
      [{t(`standing.${standing}`)}
      {places === '' ? '' : `: ${places}`}]
    </span>
  );
}

/** Every passage, each a link to what the graph holds of it. */
function Passages({ evidence }: { readonly evidence: readonly CitationParts[] }) {
  const { t } = useTranslation();
  if (evidence.length === 0) return <p>{t('citation.none')}</p>;
  return (
    <div>
      <b>{t('citation.reportedIn')}:</b>
      <ul>
        {evidence.map(({ text, passage }) => (
          <li key={text}>{passage === null ? text : <Link to={passageAddress(passage.id)}>{text}</Link>}</li>
        ))}
      </ul>
    </div>
  );
}

/** As little as tells the place: the label of the passage. */
function shortText({ text, passage }: CitationParts): string {
  return passage?.label ?? text;
}
