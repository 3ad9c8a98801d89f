/**
 * Writes the countries and their two reference sources from ISO 3166 and CLDR, for the countries already there and the
 * ISO 3166-1 alpha-2 codes given: `npx tsx scripts/generate-countries.ts kg tj`. Only the reference fields of a record
 * are refreshed; aliases, citations, relations and comments that people wrote stay.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { iso31661 } from 'iso-3166';
import { type Document, isMap, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';

const LANGUAGES = ['kk', 'ru', 'ky', 'uz', 'tg'] as const;
const root = fileURLToPath(new URL('..', import.meta.url));
const COUNTRIES = `${root}seeds/common/countries.yaml`;
const require = createRequire(import.meta.url);

function writeCountries(asked: readonly string[]): void {
  const document = parseDocument(existsSync(COUNTRIES) ? readFileSync(COUNTRIES, 'utf8') : HEADER);
  const list = document.contents instanceof YAMLSeq ? document.contents : new YAMLSeq();
  document.contents = list as typeof document.contents;
  const present = list.items.filter((item): item is YAMLMap => isMap(item));
  const codes = [
    ...new Set([...present.map((record) => codeOf(record)), ...asked.map((code) => code.toLowerCase())]),
  ].sort();
  list.items = codes.map((code) =>
    refreshed(
      document,
      present.find((record) => codeOf(record) === code),
      code,
    ),
  );
  for (const item of list.items.slice(1)) (item as YAMLMap).spaceBefore = true;
  writeFileSync(COUNTRIES, document.toString(LAYOUT));
  writeFileSync(`${root}seeds/sources/iso-3166.yaml`, sourceFile(codes, isoSource()));
  writeFileSync(`${root}seeds/sources/cldr.yaml`, sourceFile(codes, cldrSource()));
}

const LAYOUT = { lineWidth: 0, flowCollectionPadding: false } as const;
const HEADER = `# Countries that the texts name. \`name\`, \`names\`, \`alpha2\` and \`alpha3\` come from ISO 3166 and CLDR (\`npx tsx scripts/generate-countries.ts\`);
# aliases, citations and relations are written by hand and stay.
`;

function codeOf(record: YAMLMap): string {
  return String(record.get('id')).replace('country/', '');
}

/** The record with its reference fields as ISO 3166 and CLDR have them today. */
function refreshed(document: Document, known: YAMLMap | undefined, code: string): YAMLMap {
  const entry = iso31661.find(({ alpha2 }) => alpha2 === code.toUpperCase());
  if (!entry) throw new Error(`ISO 3166-1 has no code ${code.toUpperCase()}: give alpha-2 codes such as kg.`);
  const iso = [`iso-3166#${code}`];
  const cldr = [`cldr#${code}`];
  const record = known ?? document.createNode({ id: `country/${code}`, kind: 'Country' });
  const flow = (value: unknown) => document.createNode(value, { flow: true, aliasDuplicateObjects: false });
  record.set('name', nameIn('en', entry.alpha2));
  record.set(
    'names',
    flow(
      Object.fromEntries(
        LANGUAGES.map((language) => [language, nameIn(language, entry.alpha2)]).filter(
          ([, name]) => name !== undefined,
        ),
      ),
    ),
  );
  record.set('alpha2', entry.alpha2);
  record.set('alpha3', entry.alpha3);
  if (!record.has('cite')) record.set('cite', flow(iso));
  // What people cite by hand for other properties (aliases, say) stays.
  const byHand = (record.toJSON() as { citeFor?: Readonly<Record<string, unknown>> }).citeFor ?? {};
  record.set('citeFor', flow({ name: cldr, names: cldr, alpha2: iso, alpha3: iso, ...withoutReference(byHand) }));
  return record;
}

function withoutReference(citeFor: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { name: _, names: __, alpha2: ___, alpha3: ____, ...byHand } = citeFor;
  return byHand;
}

function nameIn(language: string, code: string): string | undefined {
  const file = require(`cldr-localenames-full/main/${language}/territories.json`) as CldrTerritories;
  return file.main[language]?.localeDisplayNames.territories[code];
}

interface CldrTerritories {
  readonly main: Readonly<
    Record<string, { readonly localeDisplayNames: { readonly territories: Readonly<Record<string, string>> } }>
  >;
}

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function isoSource(): object {
  const { name, version, license } = JSON.parse(
    readFileSync(`${root}node_modules/iso-3166/package.json`, 'utf8'),
  ) as PackageManifest;
  return {
    id: 'iso-3166',
    kind: 'REFERENCE',
    name: 'ISO 3166-1',
    title: `Country codes of ISO 3166-1, as the package ${name} gives them`,
    version: `${name} ${version}`,
    licence: license,
  };
}

function cldrSource(): object {
  const { name, version, license } = require('cldr-localenames-full/package.json') as PackageManifest;
  return {
    id: 'cldr',
    kind: 'REFERENCE',
    name: 'Unicode CLDR',
    title: `Names of territories in the Unicode Common Locale Data Repository, as the package ${name} gives them`,
    version: `${name} ${version}`,
    licence: license,
  };
}

function sourceFile(codes: readonly string[], source: object): string {
  const document = parseDocument(
    '# Generated by `npx tsx scripts/generate-countries.ts` from a package of reference data; do not edit.\n',
  );
  const outline = document.createNode(
    codes.map((code) => ({ at: code, kind: 'RECORD', label: `record ${code.toUpperCase()}` })),
  ) as YAMLSeq<YAMLMap>;
  for (const passage of outline.items) passage.flow = true;
  document.contents = document.createNode({ ...source, complete: true, outline }) as typeof document.contents;
  return document.toString(LAYOUT);
}

writeCountries(process.argv.slice(2));
