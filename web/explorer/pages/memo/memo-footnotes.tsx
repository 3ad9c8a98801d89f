/** The footnotes of the memo as they stand in its exports: authority, report, standing, address, revision. */
import { useTranslation } from 'react-i18next';
import { memoDocument } from '../../memo/memo-document.ts';
import type { MemoFact } from '../../memo/memo-facts.ts';
import styles from './memo-page.module.css';
import { useMemoWords } from './use-memo-words.ts';

export function MemoFootnotes({ facts }: { readonly facts: readonly MemoFact[] }) {
  const { t } = useTranslation('memo');
  const words = useMemoWords();
  const { entries } = memoDocument(facts, words('', ''), window.location.origin);
  return (
    <section className="stack" aria-labelledby="footnotes">
      <h2 id="footnotes">{t('footnotes')}</h2>
      <ol className={styles['footnotes']}>
        {entries.map(({ number, footnote }) => (
          <li key={number} id={`footnote-${number}`}>
            {footnote}{' '}
            <a href={`#fact-${number}`} aria-label={t('fact', { number })} data-print="no">
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
