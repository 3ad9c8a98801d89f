/** Starts the explorer. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { PageEntriesProvider } from './page-entry.ts';
import { pages } from './pages.ts';
import { createExplorerRouter } from './routes.tsx';
import { applyTheme } from './settings/theme.ts';
import { startTexts } from './texts/texts.ts';

const place = document.getElementById('explorer');
if (place === null) throw new Error('index.html has no element with the id "explorer": put it back');

applyTheme();
await startTexts();
createRoot(place).render(
  <StrictMode>
    <Provider value={client}>
      <PageEntriesProvider value={pages}>
        <RouterProvider router={createExplorerRouter()} />
      </PageEntriesProvider>
    </Provider>
  </StrictMode>,
);
