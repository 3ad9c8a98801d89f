/** What to know about an answer: as the API says it, or as a page says it where the API speaks of its own arguments. */
import { useTranslation } from 'react-i18next';
import styles from './notice-list.module.css';

export interface NoticeParts {
  readonly code: string;
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

interface NoticeListProps {
  readonly notices: readonly NoticeParts[];
  /** The texts of the page, which may have words of their own for a code under `notices`: what to press, where the API says what to ask. */
  readonly texts?: string;
}

/** Nothing where there is no notice. */
export function NoticeList({ notices, texts }: NoticeListProps) {
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <ul className={styles['notices']} aria-label={t('notices.label')}>
      {notices.map(({ code, text, params }) => (
        <li key={`${code} ${text}`} data-code={code}>
          {texts === undefined ? text : t(`${texts}:notices.${code}`, { ...valuesOf(params), defaultValue: text })}
        </li>
      ))}
    </ul>
  );
}

function valuesOf(params: NoticeParts['params']): Readonly<Record<string, string>> {
  return Object.fromEntries(params.map(({ name, value }) => [name, value]));
}
