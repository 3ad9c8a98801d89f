/** Copies a text and says so; a screen reader hears it too. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  /** What to copy, or how to make it when the button is pressed. */
  readonly text: string | (() => string);
  /** What the button says; "Copy" unless told. */
  readonly label?: string;
  readonly quiet?: boolean;
}

const SHOWN_FOR_MILLISECONDS = 2_500;

export function CopyButton({ text, label, quiet = false }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () => {
    navigator.clipboard
      .writeText(typeof text === 'string' ? text : text())
      .then(() => setOutcome('copied'))
      .catch(() => setOutcome('failed'));
  };
  return (
    <button type="button" className={quiet ? 'button button-quiet' : 'button'} onClick={copy}>
      {label ?? t('copy.copy')}
      <span role="status" className={styles['outcome']}>
        {outcome !== null && t(`copy.${outcome}`)}
      </span>
    </button>
  );
}
