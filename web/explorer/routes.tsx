/** Makes the routes of the pages; each page's module and texts are loaded when it is first shown. */
import { createBrowserRouter, type RouteObject } from 'react-router';
import type { PageEntry } from './page-entry.ts';
import { NotFoundPage } from './pages/not-found/not-found-page.tsx';
import { pages } from './pages.ts';
import { BrokenPage } from './shell/broken-page.tsx';
import { Shell } from './shell/shell.tsx';
import { loadTexts } from './texts/texts.ts';

export type ExplorerRouter = ReturnType<typeof createBrowserRouter>;

export function createExplorerRouter(): ExplorerRouter {
  return createBrowserRouter([
    {
      element: <Shell />,
      children: [
        {
          errorElement: <BrokenPage />,
          children: [...pages.flatMap(routesOf), { path: '*', element: <NotFoundPage /> }],
        },
      ],
    },
  ]);
}

function routesOf({ name, paths, load }: PageEntry): readonly RouteObject[] {
  return paths.map((path) => ({
    path,
    lazy: async () => {
      const [Component] = await Promise.all([load(), loadTexts(name)]);
      return { Component };
    },
  }));
}
