/** Copies the fields of interfaces into the types that implement them, so that the files write each field once. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
} from 'graphql';

type Composite = InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode;

/** The document with its extensions merged and every implementing type spelled out; own spellings of a field win. */
export function completeImplementations(document: DocumentNode): DocumentNode {
  const composites = mergedComposites(document);
  const definitions = document.definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (isExtension(definition.kind)) return [];
    if (!isComposite(definition)) return [definition];
    const merged = composites.get(definition.name.value) ?? definition;
    return [{ ...merged, fields: allFields(merged, composites) }];
  });
  return { ...document, definitions };
}

function mergedComposites(document: DocumentNode): ReadonlyMap<string, Composite> {
  const byName = new Map<string, Composite>();
  for (const definition of document.definitions) {
    if (isComposite(definition)) byName.set(definition.name.value, definition);
  }
  for (const extension of document.definitions) {
    if (extension.kind !== Kind.OBJECT_TYPE_EXTENSION && extension.kind !== Kind.INTERFACE_TYPE_EXTENSION) continue;
    const name = extension.name.value;
    const extended = byName.get(name);
    if (!extended) throw new Error(`The schema extends ${name}, which no file in src/schema defines: define it there.`);
    const fields = [...(extended.fields ?? []), ...(extension.fields ?? [])];
    byName.set(name, { ...extended, fields: withoutRepeats(name, fields) });
  }
  return byName;
}

function withoutRepeats(owner: string, fields: readonly FieldDefinitionNode[]): readonly FieldDefinitionNode[] {
  const names = new Set<string>();
  for (const { name } of fields) {
    if (names.has(name.value)) {
      throw new Error(
        `${owner}.${name.value} arises twice: rename one of the relationship rows or properties that make it.`,
      );
    }
    names.add(name.value);
  }
  return fields;
}

function allFields(type: Composite, composites: ReadonlyMap<string, Composite>): readonly FieldDefinitionNode[] {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const { name } of type.interfaces ?? []) {
    for (const field of composites.get(name.value)?.fields ?? []) {
      if (!fields.has(field.name.value)) fields.set(field.name.value, field);
    }
  }
  for (const field of type.fields ?? []) fields.set(field.name.value, field);
  return [...fields.values()];
}

function isComposite(definition: { kind: string }): definition is Composite {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function isExtension(kind: string): boolean {
  return kind === Kind.OBJECT_TYPE_EXTENSION || kind === Kind.INTERFACE_TYPE_EXTENSION;
}
