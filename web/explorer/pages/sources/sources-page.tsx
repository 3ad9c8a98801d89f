/** Sources: the texts, one text with its outline, or one place in it; the address says which. */
import { useParams } from 'react-router';
import { PassageView } from './passage-view.tsx';
import { SourceList } from './source-list.tsx';
import { SourceView } from './source-view.tsx';

export function SourcesPage() {
  const { source, '*': locator } = useParams();
  if (source === undefined) return <SourceList />;
  if (locator === undefined || locator === '') return <SourceView key={source} id={source} />;
  const id = `${source}#${locator}`;
  return <PassageView key={id} id={id} />;
}
