/** Shows the explorer. */
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { PageEntriesProvider } from './page-entry.ts';
import { pages } from './pages.ts';
import { breath } from './pauses.ts';
import { createExplorerRouter, type ExplorerRouter } from './routes.tsx';
import { startTexts } from './texts/texts.ts';

export async function showExplorer(): Promise<void> {
  const place = document.getElementById('explorer');
  if (place === null) throw new Error('index.html has no element with the id "explorer": put it back');
  await startTexts();
  const router = createExplorerRouter();
  await firstPage(router);
  await breath();
  // As a transition: made in small steps, between which the browser answers.
  startTransition(() =>
    createRoot(place).render(
      <StrictMode>
        <Provider value={client}>
          <PageEntriesProvider value={pages}>
            <RouterProvider router={router} />
          </PageEntriesProvider>
        </Provider>
      </StrictMode>,
    ),
  );
}

/** Until its module is there, the page's own first words stay in sight. */
function firstPage(router: ExplorerRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}
