/** Puts a fact into the memo, or takes it out again. */
import { useTranslation } from 'react-i18next';
import type { MemoFact } from '../memo/memo-facts.ts';
import { useMemoFacts } from '../memo/memo-store.ts';

interface AddToMemoProps {
  readonly fact: Omit<MemoFact, 'note'>;
  /** Short and without a border, for beside a citation chip. */
  readonly quiet?: boolean;
}

export function AddToMemo({ fact, quiet = false }: AddToMemoProps) {
  const { t } = useTranslation();
  const { has, change } = useMemoFacts();
  const added = has(fact.id);
  return (
    <button
      type="button"
      className={quiet ? 'button button-quiet' : 'button'}
      aria-pressed={added}
      aria-label={t('memo.add')}
      title={t(added ? 'memo.remove' : 'memo.add')}
      onClick={() => change(added ? { type: 'remove', id: fact.id } : { type: 'add', fact })}
    >
      <span aria-hidden="true">{added ? '✓' : '+'}</span>
      {quiet ? t('memo.short') : t('memo.add')}
    </button>
  );
}
