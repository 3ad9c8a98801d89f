/** Networks of agreements and the way of one agreement: decided from rows alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRow, StoredProperties } from '../../src/graph/index.ts';
import { chainNotices } from '../../src/graph/questions/agreement-chain/chain-notices.ts';
import { buildNetwork, type TiedAgreement } from '../../src/graph/questions/agreement-network/network.ts';
import { networkWarnings } from '../../src/graph/questions/agreement-network/network-warnings.ts';
import { asksForStage } from '../../src/graph/questions/agreement-network/stages.ts';
import { edge, node, relation } from './support/rows.ts';

const country = (code: string): NodeRow => node(`country/${code}`, {}, 'Country');
const agreement = (id: string, stage = 'SIGNED', more: StoredProperties = {}): NodeRow =>
  node(`agreement/${id}`, { stage, ...more }, 'Agreement');
const tied = (of: NodeRow, ...parties: readonly NodeRow[]): TiedAgreement => ({
  agreement: of,
  parties: parties.map((party) => edge(party, relation(party.id, 'PARTY_TO', of.id))),
});

const [xa, xl, xm] = [country('xa'), country('xl'), country('xm')];
const divers = tied(agreement('divers', 'CONSENTED'), xa, xl);
const harbours = tied(agreement('harbours'), xa, xl);
const tides = tied(agreement('tides'), xa, xl, xm);

describe('A network of parties', () => {
  const network = buildNetwork([tides, divers, harbours], 'PARTIES');

  it('weighs a tie by the agreements that both ends share', () => {
    expect(network.edges.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ['country/xa', 'country/xl', 3],
      ['country/xa', 'country/xm', 1],
      ['country/xl', 'country/xm', 1],
    ]);
    expect(network.edges[0]).toMatchObject({ stages: ['SIGNED', 'CONSENTED'], relation: null });
    expect(network.edges[0]?.ties).toHaveLength(6);
  });

  it('counts neighbours, parts and density', () => {
    expect(network.nodes.map(({ degree, component, mode }) => [degree, component, mode])).toEqual([
      [2, 1, 0],
      [2, 1, 0],
      [2, 1, 0],
    ]);
    expect(network).toMatchObject({ components: 1, density: 1 });
  });
});

describe('A network of parties and agreements', () => {
  it('keeps each tie with its evidence, and agreements without a stated party apart', () => {
    const network = buildNetwork([divers, tied(agreement('alone'))], 'BIPARTITE');
    expect(network.edges.map(({ relation: tie }) => tie?.id)).toEqual([
      'country/xa~PARTY_TO~agreement/divers',
      'country/xl~PARTY_TO~agreement/divers',
    ]);
    expect(network.nodes.map(({ node: { id }, mode, degree, component }) => [id, mode, degree, component])).toEqual([
      ['country/xa', 0, 1, 1],
      ['country/xl', 0, 1, 1],
      ['agreement/alone', 1, 0, 2],
      ['agreement/divers', 1, 2, 1],
    ]);
    expect(network).toMatchObject({ components: 2, density: 0.5 });
  });

  it('is empty and of no density where there is no agreement', () => {
    expect(buildNetwork([], 'BIPARTITE')).toEqual({ nodes: [], edges: [], components: 0, density: 0 });
  });
});

describe('Any network', () => {
  const countries = ['a', 'b', 'c', 'd', 'e'].map(country);
  const anyAgreements = fc
    .array(fc.subarray(countries), { maxLength: 8 })
    .map((lists) => lists.map((parties, at) => tied(agreement(String(at)), ...parties)));

  it('is the same whatever order its agreements come in', () => {
    fc.assert(
      fc.property(
        anyAgreements,
        fc.constantFrom('BIPARTITE' as const, 'PARTIES' as const),
        (agreements, projection) => {
          expect(buildNetwork(agreements.toReversed(), projection)).toEqual(buildNetwork(agreements, projection));
        },
      ),
    );
  });

  it('has degrees that add up to twice its ties, and a density from 0 to 1', () => {
    fc.assert(
      fc.property(
        anyAgreements,
        fc.constantFrom('BIPARTITE' as const, 'PARTIES' as const),
        (agreements, projection) => {
          const { nodes, edges, density } = buildNetwork(agreements, projection);
          expect(nodes.reduce((sum, { degree }) => sum + degree, 0)).toBe(2 * edges.length);
          expect(density).toBeGreaterThanOrEqual(0);
          expect(density).toBeLessThanOrEqual(1);
          const componentOf = new Map(nodes.map((each) => [each.node.id, each.component]));
          for (const { from, to } of edges) expect(componentOf.get(from)).toBe(componentOf.get(to));
        },
      ),
    );
  });
});

describe('The warnings of a network', () => {
  const assessment = node('assessment', { evidence: ['text#title'] }, 'Assessment');
  const facts = { agreements: [divers], assessed: [{ assessment, country: xa }], plannedLeftOut: 0 };
  const codes = (changes: Partial<typeof facts>) => networkWarnings({ ...facts, ...changes }).map(({ code }) => code);

  it('say on whom it is centred where its sources assess one country, and nothing where they assess none', () => {
    expect(networkWarnings(facts)[0]).toMatchObject({
      code: 'NETWORK_CENTRED_ON_SOURCES',
      params: [
        { name: 'countries', value: 'COUNTRY/XA' },
        { name: 'tied', value: '1' },
        { name: 'agreements', value: '1' },
      ],
    });
    expect(codes({ assessed: [] })).toEqual([]);
    const elsewhere = node('elsewhere', { evidence: ['other#title'] }, 'Assessment');
    expect(codes({ assessed: [{ assessment: elsewhere, country: xl }] })).toEqual([]);
  });

  it('say what was left out, what is unnamed, and which bodies stand apart from their State', () => {
    const ministry = node('ministry', { country: 'country/xa' });
    const open = agreement('open', 'SIGNED', { openCounterparts: 'Other islands' });
    const found = codes({ agreements: [divers, tied(open, ministry), tied(agreement('alone'))], plannedLeftOut: 2 });
    expect(found).toEqual([
      'NETWORK_CENTRED_ON_SOURCES',
      'NETWORK_BODIES_APART',
      'NETWORK_PLANNED_LEFT_OUT',
      'NETWORK_PARTIES_NOT_STATED',
      'NETWORK_COUNTERPARTS_UNNAMED',
    ]);
  });
});

describe('A filter on agreements', () => {
  const stage = { is: 'property', property: 'stage', test: { op: 'eq', value: 'PLANNED' } } as const;
  const name = { is: 'property', property: 'name', test: { op: 'contains', value: 'labour' } } as const;

  it('asks for planned ties where it speaks of the stage, however deep', () => {
    expect(asksForStage(stage)).toBe(true);
    expect(asksForStage({ is: 'and', of: [name, { is: 'not', of: { is: 'or', of: [stage] } }] })).toBe(true);
    expect(asksForStage(name)).toBe(false);
    expect(asksForStage(undefined)).toBe(false);
  });
});

describe('What is not stated of the way of an agreement', () => {
  const bare = {
    agreement: divers.agreement,
    parties: divers.parties,
    authorized: false,
    consentActs: [],
    carriedOut: false,
  };
  const codes = (changes: object) => chainNotices({ ...bare, ...changes }).map(({ code }) => code);

  it('is every step of which nothing is known, in the order of the chain', () => {
    expect(codes({})).toEqual([
      'CHAIN_AUTHORIZATION_NOT_STATED',
      'CHAIN_SIGNING_DATE_NOT_STATED',
      'CHAIN_CONSENT_NOT_STATED',
      'CHAIN_ENTRY_INTO_FORCE_NOT_STATED',
      'CHAIN_CARRYING_OUT_NOT_STATED',
    ]);
  });

  it('is the consent of the other party, where one has ratified', () => {
    const ratifies = edge(
      node('law', { country: 'country/xa' }, 'Law'),
      relation('law', 'RATIFIES', 'agreement/divers'),
    );
    const notices = chainNotices({ ...bare, consentActs: [ratifies] });
    expect(notices.find(({ code }) => code === 'CHAIN_CONSENT_OF_PARTIES_NOT_STATED')?.params).toContainEqual({
      name: 'parties',
      value: 'COUNTRY/XL',
    });
  });

  it('is no later step where it is not concluded', () => {
    expect(codes({ agreement: agreement('draft', 'DRAFTED') })).toEqual(['CHAIN_NOT_CONCLUDED']);
    const open = agreement('plan', 'PLANNED', { openCounterparts: 'Other islands' });
    expect(codes({ agreement: open, parties: [] })).toEqual([
      'CHAIN_PARTIES_NOT_STATED',
      'CHAIN_COUNTERPARTS_UNNAMED',
      'CHAIN_NOT_CONCLUDED',
    ]);
  });

  it('is nothing where every step is stated', () => {
    const consents = divers.parties.map(({ node: party, relation: tie }) =>
      edge(party, relation(tie.from, tie.type, tie.to, { consentBy: 'RATIFICATION', signed: '2018' })),
    );
    const inForce = agreement('divers', 'IN_FORCE_STATED');
    expect(codes({ agreement: inForce, parties: consents, authorized: true, carriedOut: true })).toEqual([]);
  });
});
