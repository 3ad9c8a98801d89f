/** What to know about an answer, as the API says it. */
import { useTranslation } from 'react-i18next';
import styles from './notice-list.module.css';

export interface NoticeParts {
  readonly code: string;
  readonly text: string;
}

/** Nothing where there is no notice. */
export function NoticeList({ notices }: { readonly notices: readonly NoticeParts[] }) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <ul className={styles['notices']} aria-label={t('notices.label')}>
      {notices.map(({ code, text }) => (
        <li key={`${code} ${text}`} data-code={code}>
          {text}
        </li>
      ))}
    </ul>
  );
}
