/** Run at a release: keeps the schema that clients now have, without descriptions, for the check on breaking changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type ASTNode, parse, print, visit } from 'graphql';

const header = `# The schema of the last release, without descriptions: tests/api/schema-compat.test.ts holds schema.graphql to it.
# Written at a release by \`npx tsx scripts/api-baseline.ts\`; not to be edited.

`;

const released = visit(parse(readFileSync('schema.graphql', 'utf8'), { noLocation: true }), {
  enter: (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined),
});
writeFileSync('docs/api-baseline.graphql', `${header}${print(released)}\n`);
