/** What the values of the closed and the controlled lists mean, as the schema describes them. */
import { Kind } from 'graphql';
import { handWrittenDocument, type Vocabularies } from '../../schema/index.ts';

export interface ValueMeaning {
  readonly value: string;
  /** Empty where the name says it all. */
  readonly meaning: string;
}

export type ListMeanings = ReadonlyMap<string, readonly ValueMeaning[]>;

/** List name (`LegalForce`, `AgreementSubject`, `RelationType`) -> its values in their order. */
export function listMeanings(vocabularies: Vocabularies): ListMeanings {
  return new Map(
    handWrittenDocument(vocabularies).definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION
        ? [
            [
              definition.name.value,
              (definition.values ?? []).map(({ name, description }) => ({
                value: name.value,
                meaning: (description?.value ?? '').replaceAll(/\s+/g, ' ').trim(),
              })),
            ] as const,
          ]
        : [],
    ),
  );
}
