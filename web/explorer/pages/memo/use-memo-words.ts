/** The phrases around the facts of a memo, in the interface's language. */
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FootnoteParts, MemoWords } from '../../memo/memo-document.ts';
import { formatPartialDate } from '../../texts/format.ts';

/** `revision` is that of the data now; empty where it is not known. */
export function useMemoWords(): (title: string, revision: string) => MemoWords {
  const { t } = useTranslation('memo');
  return useCallback(
    (title, revision) => ({
      title,
      preface: [
        t('preface.made', {
          date: formatPartialDate(new Date().toISOString().slice(0, 10)),
          revision: short(revision),
        }),
        t('preface.scope'),
      ],
      footnote: (parts) => [whereFrom(parts, t), standing(parts, t), address(parts, t)].join(' '),
    }),
    [t],
  );
}

type Translate = TFunction<'memo'>;

function whereFrom({ authority, reportedIn }: FootnoteParts, t: Translate): string {
  if (reportedIn === '') return t('footnote.silent');
  return authority === null
    ? t('footnote.reportedOnly', { reportedIn })
    : t('footnote.reported', { authority, reportedIn });
}

function standing({ standing: how, reason }: FootnoteParts, t: Translate): string {
  return how === 'INFERRED' && reason === null ? t('footnote.inferredBare') : t(`footnote.standing.${how}`, { reason });
}

function address({ address: url, revision }: FootnoteParts, t: Translate): string {
  return t('footnote.address', { address: url, revision: short(revision) });
}

function short(revision: string): string {
  return revision.slice(0, 8);
}
