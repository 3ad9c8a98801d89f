/** One fact of the memo: its sentence, its place, the reader's note. */
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MemoChange, MemoFact } from '../../memo/memo-facts.ts';
import { StandingMark } from '../../parts/standing-mark.tsx';
import styles from './memo-page.module.css';

interface MemoEntryCardProps {
  readonly fact: MemoFact;
  /** Its place, from 0. */
  readonly index: number;
  readonly total: number;
  /** Changes the memo and says what was done. */
  readonly apply: (change: MemoChange, said: string) => void;
}

export function MemoEntryCard({ fact, index, total, apply }: MemoEntryCardProps) {
  const { t } = useTranslation('memo');
  const number = index + 1;
  const move = (to: number) => apply({ type: 'move', id: fact.id, to }, t('moved', { number: to + 1, total }));
  return (
    <li className={styles['fact']}>
      <p>
        <span className={styles['number']}>{number}.</span> {fact.text}{' '}
        <sup>
          <a href={`#footnote-${number}`} id={`fact-${number}`}>
            {number}
          </a>
        </sup>
      </p>
      <div className="row">
        <StandingMark standing={fact.standing} />
        <Link className={styles['open']} to={fact.permalink} aria-label={`${t('open')}: ${fact.text}`}>
          {t('open')}
        </Link>
        <button type="button" className="button button-quiet" disabled={index === 0} onClick={() => move(index - 1)}>
          <span aria-hidden="true">↑</span>
          <span className="visually-hidden">{t('up', { number })}</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={number === total}
          onClick={() => move(index + 1)}
        >
          <span aria-hidden="true">↓</span>
          <span className="visually-hidden">{t('down', { number })}</span>
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => apply({ type: 'remove', id: fact.id }, t('removed'))}
        >
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('remove', { number })}</span>
        </button>
      </div>
      <textarea
        className={`field ${styles['note']}`}
        rows={2}
        aria-label={t('note', { number })}
        placeholder={t('notePlaceholder')}
        value={fact.note}
        onChange={({ target }) => apply({ type: 'note', id: fact.id, note: target.value }, '')}
      />
    </li>
  );
}
