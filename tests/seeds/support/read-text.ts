/** Reads seed text as a file of a role, for tests that need no folder. */
import type { CheckFinding, EntityRecord, RelationRecord } from '../../../src/model/index.ts';
import { readSeedFile } from '../../../src/seeds/read-seeds.ts';

export function readRecordText(text: string): {
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
  readonly findings: readonly CheckFinding[];
} {
  const part = readSeedFile({ name: 'seeds/xa/records.yaml', role: 'records' }, new TextEncoder().encode(text));
  return { entities: part.entities ?? [], relations: part.relations ?? [], findings: part.findings };
}

/** `line:column CODE`, for short expectations. */
export function placed({ position, code }: CheckFinding): string {
  return `${position.line}:${position.column} ${code}`;
}
