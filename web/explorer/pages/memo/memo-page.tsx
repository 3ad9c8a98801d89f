/** The memo: facts in the reader's order, with notes, to take along as Word, Markdown or on paper. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { GraphText } from '../../generated/graph.ts';
import type { MemoChange, MemoFact } from '../../memo/memo-facts.ts';
import { useMemoFacts } from '../../memo/memo-store.ts';
import { Page } from '../../parts/page.tsx';
import { MemoEntryCard } from './memo-entry-card.tsx';
import { MemoExports } from './memo-exports.tsx';
import { MemoFootnotes } from './memo-footnotes.tsx';
import styles from './memo-page.module.css';
import { useMemoTitle } from './use-memo-title.ts';

export function MemoPage() {
  const { t } = useTranslation('memo');
  const { facts, change } = useMemoFacts();
  const [title, setTitle] = useMemoTitle();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<readonly MemoFact[] | null>(null);
  const { data } = useAnswer(GraphText, {});
  const revision = data?.graph.revision ?? null;

  const apply = (step: MemoChange, words: string) => {
    setRemoved(step.type === 'remove' || step.type === 'replace' ? facts : null);
    change(step);
    setSaid(words);
  };
  const undo = () => {
    if (removed !== null) change({ type: 'replace', facts: removed });
    setRemoved(null);
    setSaid('');
  };
  return (
    <Page
      name="memo"
      {...(facts.length === 0 ? {} : { tools: <MemoExports facts={facts} title={title} revision={revision} /> })}
    >
      <p className="row" data-print="no">
        <span role="status">{said}</span>
        {removed !== null && (
          <button type="button" className="button" onClick={undo}>
            {t('undo')}
          </button>
        )}
      </p>
      {facts.length === 0 ? (
        <section className="stack">
          <p>{t('empty')}</p>
          <p className="soft">{t('emptyHelp')}</p>
        </section>
      ) : (
        <>
          <label className="label" data-print="no">
            {t('titleLabel')}
            <input
              className={`field ${styles['title']}`}
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          </label>
          <h2 className={styles['printed']}>{title}</h2>
          <Older facts={facts} revision={revision} />
          <section aria-label={t('facts')}>
            <ol className={styles['facts']}>
              {facts.map((fact, index) => (
                <MemoEntryCard key={fact.id} fact={fact} index={index} total={facts.length} apply={apply} />
              ))}
            </ol>
          </section>
          <MemoFootnotes facts={facts} />
          <p data-print="no">
            <button
              type="button"
              className="button"
              onClick={() => apply({ type: 'replace', facts: [] }, t('cleared'))}
            >
              {t('clear')}
            </button>
          </p>
        </>
      )}
    </Page>
  );
}

/** Facts that were put aside when the data were others. */
function Older({ facts, revision }: { readonly facts: readonly MemoFact[]; readonly revision: string | null }) {
  const { t } = useTranslation('memo');
  const count = revision === null ? 0 : facts.filter((fact) => fact.revision !== revision).length;
  return count === 0 ? null : <p className={styles['older']}>{t('older', { count })}</p>;
}
