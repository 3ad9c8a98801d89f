/** Answers that hold nothing say why: what was not looked at, not yet there or asked for in vain never reads as "there is none". */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

const MINISTRY = 'xa/agency/ministry-of-harbours';
const LAW = 'xa/law/2011/7-ii';

describe.each(testEngines)('Silence on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  const data = async (query: string) => (await api.ask<unknown>(query)).data;
  const errorOf = async (query: string) => (await api.result(query)).errors?.[0]?.extensions;

  it.each([
    ['paths', 'paths(from: { name: "Mu" }, to: { name: "Lemuria" }, types: []) { truncated }'],
    ['a neighbourhood by types', 'neighbourhood(of: { name: "Mu" }, types: []) { truncated }'],
    ['a neighbourhood by kinds', 'neighbourhood(of: { name: "Mu" }, kinds: []) { truncated }'],
    ['gaps', 'mandateGaps(country: { name: "Mu" }, kinds: []) { kind }'],
    ['a matrix', 'entitlementMatrix(country: { name: "Mu" }, groups: []) { groups { id } }'],
    ['a timeline', 'timeline(where: { kinds: [] }) { totalCount }'],
    ['search', 'search(text: "harbours", kinds: []) { totalCount }'],
    ['relations by types', 'relations(where: { types: [] }) { totalCount }'],
    ['relations by passages', 'relations(where: { evidence: [] }) { totalCount }'],
    ['the relations of an entity', 'entity(id: "country/xa") { relations(kinds: []) { totalCount } }'],
  ])('is not given for an empty list of choices: %s', async (_, query) => {
    expect(await errorOf(`{ ${query} }`)).toMatchObject({ code: 'ARGUMENT_INVALID', remedy: expect.any(String) });
  });

  it.each([
    ['paths', `paths(from: { id: "${MINISTRY}" }, to: { id: "${LAW}" }, first: 0) { truncated }`],
    ['what rests on an act', `repealImpact(instrument: { id: "${LAW}" }, first: 0) { stated }`],
  ])('is not given where room for nothing was asked: %s', async (_, query) => {
    expect(await errorOf(`{ ${query} }`)).toMatchObject({
      code: 'PAGE_INVALID',
      remedy: expect.stringContaining('from 1'),
    });
  });

  it.each([
    [`asOf: "2010"`, 'PATH_SEARCH_NARROWED', 'as of 2010'],
    [`types: [RATIFIES, AMENDS]`, 'PATH_SEARCH_NARROWED', 'only AMENDS, RATIFIES'],
    [`maxHops: 1`, 'PATH_HUBS_LEFT_OUT', 'name the types to follow'],
  ])('between two entities names what was not looked at: %s', async (args, code, text) => {
    const ends = `from: { id: "${MINISTRY}" }, to: { id: "${LAW}" }`;
    expect(await data(`{ paths(${ends}, ${args}) { notices { code text } } }`)).toEqual({
      paths: {
        notices: [
          { code: 'PATH_NOT_FOUND', text: expect.any(String) },
          { code, text: expect.stringContaining(text) },
        ],
      },
    });
  });

  it('about what rests on an act is not blamed on the sources where the act came later', async () => {
    const impact = (date: string) =>
      data(`{ repealImpact(instrument: { id: "${LAW}" }, asOf: "${date}") { stated notices { code } } }`);
    expect(await impact('1900')).toEqual({ repealImpact: { stated: 0, notices: [{ code: 'IMPACT_NOT_YET_THERE' }] } });
    expect(await impact('2015')).toMatchObject({
      repealImpact: { notices: expect.arrayContaining([{ code: 'IMPACT_AS_OF' }]) },
    });
  });

  it('about a date of signing is told from a dispute about it', async () => {
    const answer = await data('{ agreementChain(agreement: { id: "agreement/xa-xl/divers" }) { notStated { code } } }');
    expect(answer).toMatchObject({
      agreementChain: { notStated: expect.arrayContaining([{ code: 'CHAIN_SIGNING_DATE_DISPUTED' }]) },
    });
    expect(JSON.stringify(answer)).not.toContain('CHAIN_SIGNING_DATE_NOT_STATED');
  });

  it('of findings reaches back to before their assessment', async () => {
    const findings = (date: string) => data(`{ findings(asOf: "${date}") { totalCount } }`);
    expect(await findings('1900')).toEqual({ findings: { totalCount: 0 } });
    expect(await findings('2030')).toEqual({ findings: { totalCount: 8 } });
  });
});
