/** Stands where a page broke; where its module is gone because a newer version was installed, says that. */
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

export function BrokenPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const message = error instanceof Error ? error.message : String(error);
  const moved = /dynamically imported module|importing a module script|preload CSS/i.test(message);
  return (
    <article className="stack" role="alert">
      <h1 id="page-title" tabIndex={-1}>
        {t('failure.title')}
      </h1>
      <p>{moved ? t('failure.newVersion') : t('failure.text')}</p>
      {!moved && <pre className="small soft">{message}</pre>}
      <p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('failure.reload')}
        </button>
      </p>
    </article>
  );
}
