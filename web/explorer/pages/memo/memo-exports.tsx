/** The memo as a file: Word, Markdown, or print. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MemoDocument, memoDocument } from '../../memo/memo-document.ts';
import type { MemoFact } from '../../memo/memo-facts.ts';
import { memoMarkdown } from '../../memo/memo-markdown.ts';
import { saveFile } from '../../parts/save-file.ts';
import { useMemoWords } from './use-memo-words.ts';

interface MemoExportsProps {
  readonly facts: readonly MemoFact[];
  readonly title: string;
  readonly revision: string | null;
}

export function MemoExports({ facts, title, revision }: MemoExportsProps) {
  const { t } = useTranslation(['memo', 'common']);
  const words = useMemoWords();
  const [said, setSaid] = useState('');

  const save = async ({ ending, type, make }: Format) => {
    const file = `${fileName(title)}.${ending}`;
    try {
      saveFile(file, type, await make(memoDocument(facts, words(title, revision ?? ''), window.location.origin)));
      setSaid(t('exported', { file }));
    } catch (error) {
      setSaid(t('common:download.failed', { message: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save(word)}>
        {t('word')}
      </button>
      <button type="button" className="button" onClick={() => void save(markdown)}>
        {t('markdown')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('print')}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}

interface Format {
  readonly ending: string;
  /** Its media type. */
  readonly type: string;
  readonly make: (memo: MemoDocument) => string | Promise<Blob>;
}

const markdown: Format = { ending: 'md', type: 'text/markdown', make: memoMarkdown };

const word: Format = {
  ending: 'docx',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  make: async (memo) => {
    const { memoWord } = await import('../../memo/memo-word.ts');
    return memoWord(memo);
  },
};

/** The title as a name that every system takes. */
function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return name === '' ? 'memo' : name;
}
