/** Shows GraphiQL on the API of the server that gave the page. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstQuery } from './queries.ts';
import { QuestionsBar } from './questions-bar.tsx';

const place = document.getElementById('graphiql');
if (place === null) throw new Error('index.html has no element with the id "graphiql": put it back');

createRoot(place).render(
  <StrictMode>
    <QuestionsBar />
    <Explorer />
  </StrictMode>,
);

function Explorer() {
  return (
    <GraphiQL
      defaultEditorToolsVisibility="variables"
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultQuery={firstQuery}
      {...fromAddress(new URLSearchParams(window.location.search))}
    />
  );
}

/** A link of the form /graphql?query=...&variables=... opens with that query. */
function fromAddress(parameters: URLSearchParams): { query?: string; variables?: string } {
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return { ...(query === null ? {} : { query }), ...(variables === null ? {} : { variables }) };
}
