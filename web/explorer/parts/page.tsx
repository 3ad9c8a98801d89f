/** The frame of a page: title, lead, its link, the query that filled it. The shell puts the focus on the title after a step from page to page. */
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { askAddress } from '../address/addresses.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './page.module.css';

interface PageProps {
  /** The page's name in `pages.ts`; gives title and lead. */
  readonly name: string;
  /** Instead of the title in the texts: the name of what the page is about. */
  readonly title?: string;
  /** What stands above the title, such as a kind. */
  readonly over?: ReactNode;
  /** Instead of the lead in the texts. */
  readonly lead?: ReactNode;
  /** The query that filled the page, for "see as GraphQL". */
  readonly query?: { readonly text: string; readonly variables: Readonly<Record<string, unknown>> };
  /** The address to copy, from the root; the present one unless told. */
  readonly permalink?: string;
  /** More buttons beside "copy link". */
  readonly tools?: ReactNode;
  /** No buttons yet: while it is not known what the page is about. */
  readonly toolless?: boolean;
  readonly children: ReactNode;
}

export function Page({ name, title, over, lead, query, permalink, tools, toolless = false, children }: PageProps) {
  const { t } = useTranslation();
  const heading = title ?? t(`pages.${name}.title`);
  const words = lead ?? t(`pages.${name}.lead`);
  const documentTitle = name === 'start' ? t('name') : t('title', { page: heading });
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <article className={styles['page']} aria-labelledby="page-title">
      <header className={styles['head']}>
        {over !== undefined && <div className={styles['over']}>{over}</div>}
        <h1 id="page-title" tabIndex={-1}>
          {heading}
        </h1>
        {words !== '' && <div className={styles['lead']}>{words}</div>}
        {!toolless && <Tools {...{ query, permalink, tools }} />}
      </header>
      {children}
    </article>
  );
}

interface ToolsProps {
  readonly query: PageProps['query'] | undefined;
  readonly permalink: string | undefined;
  readonly tools: ReactNode;
}

function Tools({ query, permalink, tools }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles['tools']} aria-label={t('page.tools')} data-print="no">
      <CopyButton text={() => new URL(permalink ?? '', window.location.href).href} label={t('page.copyLink')} />
      {query !== undefined && (
        <a className="button" href={askAddress(query.text, query.variables)}>
          {t('page.asGraphql')}
        </a>
      )}
      {tools}
    </fieldset>
  );
}
