/** The title of the memo, kept in this browser beside its facts. */
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { readSetting, watchSettings, writeSetting } from '../../settings/settings.ts';

const KEY = 'memo-title';

export function useMemoTitle(): readonly [string, (title: string) => void] {
  const { t } = useTranslation('memo');
  const kept = useSyncExternalStore(watchSettings, () => readSetting(KEY));
  return [kept ?? t('defaultTitle'), (title) => writeSetting(KEY, title)];
}
