/** A change that breaks clients must be told to them: the schema against the last released one. */
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakingChangesUntold } from './support/breaking-changes.ts';

const released = 'type Query { law: Law, laws: [Law!]! } type Law { name: String number: String }';
const changed = 'type Query { law: Law, laws: [Law!]! } type Law { name: String }';

describe('The schema', () => {
  it('breaks no client of the last release without a word in CHANGELOG.md', () => {
    const [baseline, current] = ['docs/api-baseline.graphql', 'schema.graphql'].map((file) =>
      buildSchema(readFileSync(file, 'utf8')),
    );
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(baseline && current && breakingChangesUntold(findBreakingChanges(baseline, current), changelog)).toEqual([]);
  });
});

describe('The check on breaking changes', () => {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(changed));

  it('reports a removed field that the changelog does not name', () => {
    expect(breakingChangesUntold(changes, '## Unreleased\n\n- Nothing.\n')).toEqual(['Law.number was removed.']);
  });

  it('accepts one that stands under Unreleased', () => {
    expect(breakingChangesUntold(changes, '## Unreleased\n\n- `Law.number` is gone.\n\n## 0.1.0\n')).toEqual([]);
  });

  it('is not content with a word under an earlier release', () => {
    expect(breakingChangesUntold(changes, '## Unreleased\n\n## 0.1.0\n\n- `Law.number` is gone.\n')).toHaveLength(1);
  });
});
