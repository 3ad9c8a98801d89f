/** What stands around every page: header, menu, the page itself, footer. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { SearchBox } from '../search/search-box.tsx';
import { Footer } from './footer.tsx';
import { Menu } from './menu.tsx';
import styles from './shell.module.css';

export function Shell() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  const { pathname } = useLocation();
  useArrival(pathname);
  return (
    <>
      <a className={styles['skip']} href="#content">
        {t('skip')}
      </a>
      <div className={styles['shell']} data-leaving={state !== 'idle'}>
        <header className={styles['header']} data-print="no">
          <Link to="/" className={styles['name']}>
            {t('name')}
          </Link>
          {/* The start page has it in its middle. */}
          {pathname !== '/' && <SearchBox />}
        </header>
        <Menu />
        <main id="content" tabIndex={-1} className={styles['main']} aria-labelledby="page-title">
          <Outlet />
        </main>
        <Footer />
      </div>
      <ScrollRestoration />
    </>
  );
}

/** After a step to another page the focus is on its title, so that it is read out; a first load leaves it where it is. */
function useArrival(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [pathname]);
}
