/** The page of an entity: what it is, where the sources disagree, what they say, its links, and how to cite it. */
import { useTranslation } from 'react-i18next';
import { text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { type EntityQuery, EntityText } from '../../generated/entity.ts';
import { Page } from '../../parts/page.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import { useCodes } from '../../texts/use-codes.ts';
import { EntityFacts } from './entity-facts.tsx';
import { UnknownEntity } from './unknown-entity.tsx';

export type EntityData = NonNullable<EntityQuery['entity']>;

export function EntityView({ id }: { readonly id: string }) {
  const { t } = useTranslation('entity');
  const codes = useCodes();
  const [asked] = useAddress('revision', text);
  const answer = useAnswer(EntityText, { id });
  const entity = answer.data?.entity;
  if (entity === null) return <UnknownEntity id={id} />;
  return (
    <Page
      name="entity"
      title={entity?.name ?? t('loading')}
      over={entity === undefined ? ' ' : codes.kind(entity.kind)}
      query={{ text: EntityText, variables: { id } }}
      {...(entity !== undefined && { permalink: entity.citeAs.permalink })}
    >
      <QueryState answer={answer} lines={30}>
        {({ entity, graph }) =>
          entity && <EntityFacts entity={entity} asked={asked} revision={graph.revision} id={id} />
        }
      </QueryState>
    </Page>
  );
}
