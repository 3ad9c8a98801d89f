/** The evidence of a fact as a small button: how it is known and in how many passages; pressed, it shows them all with their links. */
import { type ComponentType, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './citation-chip.module.css';
import type { CitationParts } from './citation-parts.ts';
import type { CitationPopoverProps } from './citation-popover.tsx';
import { type Standing, StandingMark } from './standing-mark.tsx';

export type { CitationParts } from './citation-parts.ts';

interface CitationChipProps {
  readonly evidence: readonly CitationParts[];
  readonly standing: Standing;
  /** Why it is inferred. */
  readonly reason?: string | null;
  /** The act it rests on, where one is known: `citeAs.authority`. */
  readonly authority?: string | null;
  /** What "copy citation" copies, such as `citeAs.text`; unless told the authority, where one is known, and the passages. */
  readonly copyText?: string;
}

/** What the button shows is fetched when a reader first points at it or presses it. */
export function CitationChip({ evidence, standing, reason = null, authority = null, copyText }: CitationChipProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [Popover, setPopover] = useState<ComponentType<CitationPopoverProps> | null>(null);
  const fetchPopover = () => {
    if (Popover === null) void import('./citation-popover.tsx').then((made) => setPopover(() => made.CitationPopover));
  };
  const [first] = evidence;
  const places = evidence.map(({ text }) => text).join('; ');
  return (
    <>
      <OnPaper evidence={evidence} standing={standing} />
      <button
        ref={button}
        type="button"
        className={styles['chip']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={fetchPopover}
        onFocus={fetchPopover}
        onClick={() => {
          fetchPopover();
          setOpen(true);
        }}
      >
        <span className="visually-hidden">{t('citation.label', { standing: t(`standing.${standing}`) })}</span>
        <StandingMark standing={standing} silent />
        <span className={styles['words']}>{first === undefined ? t(`standing.${standing}`) : shortText(first)}</span>
        {evidence.length > 1 && <span>{t('citation.more', { count: evidence.length - 1 })}</span>}
      </button>
      {Popover !== null && open && (
        <Popover
          button={button}
          onClose={() => setOpen(false)}
          {...{
            evidence,
            standing,
            reason,
            authority,
            copyText: copyText ?? (authority === null ? places : t('citation.reported', { authority, places })),
          }}
        />
      )}
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

/** As little as tells the place: the label of the passage. */
function shortText({ text, passage }: CitationParts): string {
  return passage?.label ?? text;
}
