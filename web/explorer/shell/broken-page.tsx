/**
 * Stands where a page broke. Where its module could not be fetched, says why that may be: the connection is lost, or a newer version
 * was installed and the module is gone. Loads the page again once the connection is back.
 */
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { watchConnection } from '../settings/watch-connection.ts';

export function BrokenPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  const unfetched = /dynamically imported module|importing a module script|preload CSS/i.test(message);
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  useEffect(() => {
    const reload = () => window.location.reload();
    if (unfetched) window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [unfetched]);
  return (
    <article className="stack" role="alert">
      <h1 id="page-title" tabIndex={-1}>
        {t(unfetched ? 'failure.unfetched' : 'failure.title')}
      </h1>
      <p>{t(unfetched ? (online ? 'failure.newVersion' : 'failure.lost') : 'failure.text')}</p>
      {!unfetched && <pre className="small soft">{message}</pre>}
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </button>
      </p>
    </article>
  );
}
