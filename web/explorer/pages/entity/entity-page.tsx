/** What the sources say of one entity, each fact with its evidence. */
import { useParams } from 'react-router';
import { EntityView } from './entity-view.tsx';

export function EntityPage() {
  const id = useParams()['*'] ?? '';
  // Another entity is another page: nothing of the last one may stand under its name.
  return <EntityView key={id} id={id} />;
}
