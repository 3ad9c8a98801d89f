/** The menu of all pages: beside the page where there is room, else behind a button. */
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useMemoFacts } from '../memo/memo-store.ts';
import { type MenuGroup, type PageEntry, usePageEntries } from '../page-entry.ts';
import { formatNumber } from '../texts/format.ts';
import styles from './menu.module.css';

const GROUPS: readonly MenuGroup[] = ['questions', 'evidence', 'yours'];

export function Menu() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const list = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (pathname !== '') setOpen(false);
  }, [pathname]);
  return (
    <nav className={styles['menu']} aria-label={t('menu.label')} data-print="no">
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {open ? t('menu.close') : t('menu.open')}
      </button>
      <div id={list} className={styles['groups']} data-open={open}>
        {GROUPS.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </nav>
  );
}

function Group({ group }: { readonly group: MenuGroup }) {
  const { t } = useTranslation();
  const entries = usePageEntries().filter(({ menu }) => menu === group);
  return (
    <section>
      <h2 className={styles['heading']}>{t(`menu.${group}`)}</h2>
      <ul className="plain-list">
        {entries.map((entry) => (
          <li key={entry.name}>
            <Item entry={entry} />
          </li>
        ))}
        {group === 'yours' && (
          <li>
            <a className={styles['item']} href="/graphql">
              {t('pages.api.title')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Item({ entry: { name, paths } }: { readonly entry: PageEntry }) {
  const { t } = useTranslation();
  const { facts } = useMemoFacts();
  return (
    <NavLink className={styles['item'] ?? ''} to={paths[0] ?? '/'}>
      {t(`pages.${name}.title`)}
      {name === 'memo' && facts.length > 0 && (
        <span className={styles['count']}>
          <span aria-hidden="true">{formatNumber(facts.length)}</span>
          <span className="visually-hidden">{t('menu.memoCount', { count: facts.length })}</span>
        </span>
      )}
    </NavLink>
  );
}
