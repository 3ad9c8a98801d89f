/** The links of one type: those that came with the page, or all of them once asked for. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../api/use-pages.ts';
import { EntityRelationsText } from '../../generated/entity-relations.ts';
import type { RelationType } from '../../generated/schema-types.ts';
import { CitedSentence, type RelationParts } from '../../parts/cited-sentence.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { QueryState } from '../../parts/query-state.tsx';
import type { EntityData } from './entity-data.ts';
import styles from './relations.module.css';

interface RelationGroupProps {
  readonly entity: EntityData;
  readonly type: string;
  readonly count: number;
  readonly heading: string;
  readonly revision: string;
}

export function RelationGroup(props: RelationGroupProps) {
  const { entity, type, count, heading } = props;
  const { t } = useTranslation('entity');
  const here = entity.relations.nodes.flatMap((relation) => (relation?.type === type ? [relation] : []));
  const [all, setAll] = useState(false);
  const [first] = here;
  return (
    <details className={styles['group']} open={here.length > 0}>
      <summary>
        <h3>{heading}</h3> <span className="small soft">{t('relationsCount', { count })}</span>
      </summary>
      {all || first === undefined ? (
        <WholeGroup {...props} type={first?.type ?? (type as RelationType)} />
      ) : (
        <Sentences revision={props.revision} relations={here} />
      )}
      {!all && first !== undefined && here.length < count && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('showAll', { count })}
        </button>
      )}
    </details>
  );
}

function WholeGroup(props: RelationGroupProps & { readonly type: RelationType }) {
  const { entity, type } = props;
  const pages = usePages(EntityRelationsText, { id: entity.id, types: [type], first: 50 }, ({ entity: found }) =>
    found === null ? null : { ...found.relations, rows: found.relations.nodes.flatMap((relation) => relation ?? []) },
  );
  return (
    <QueryState answer={pages.answer} lines={props.count * 2}>
      {() => (
        <>
          <Sentences revision={props.revision} relations={pages.rows} />
          <MoreButton pages={pages} />
        </>
      )}
    </QueryState>
  );
}

interface SentencesProps {
  readonly relations: readonly RelationParts[];
  readonly revision: string;
}

function Sentences({ relations, revision }: SentencesProps) {
  return (
    <ul className={`plain-list ${styles['sentences']}`}>
      {relations.map((relation) => (
        <li key={relation.id}>
          <CitedSentence relation={relation} revision={revision} />
        </li>
      ))}
    </ul>
  );
}
