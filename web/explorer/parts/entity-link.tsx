/** A link to an entity, with its kind as a word, so that a body and an act of one name are told apart. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { entityAddress } from '../address/addresses.ts';
import { useCodes } from '../texts/use-codes.ts';
import styles from './entity-link.module.css';

export interface EntityParts {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface EntityLinkProps {
  readonly entity: EntityParts;
  /** Leave the kind out where a column or a heading says it. */
  readonly kindless?: boolean;
  /** Instead of the plain name: the same with parts of it marked. */
  readonly name?: ReactNode;
}

export function EntityLink({ entity, kindless = false, name }: EntityLinkProps) {
  const codes = useCodes();
  return (
    <span className={styles['entity']}>
      <Link to={entityAddress(entity.id)}>{name ?? entity.name}</Link>
      {!kindless && <KindLabel kind={entity.kind} codes={codes} />}
    </span>
  );
}

function KindLabel({ kind, codes }: { readonly kind: string; readonly codes: ReturnType<typeof useCodes> }) {
  return <span className={styles['kind']}> {codes.kind(kind)}</span>;
}
