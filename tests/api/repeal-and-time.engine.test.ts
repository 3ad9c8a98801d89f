/** What rests on an act and what happened when, over a made-up country. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

const LAW = 'xa/law/2011/7-ii';

/** Every dated happening of the corpus, in order. */
const TIMELINE = [
  ['2003', 'ADOPTED', 'xa/decree/2003/5'],
  ['2011-06', 'ADOPTED', LAW],
  ['2011-07-22', 'ADOPTED', LAW],
  ['2014-07', 'EVENT', 'xa/agency/registry-of-newcomers'],
  ['2016', 'EVENT', 'event/2016-flood'],
  ['2016', 'PUBLISHED', 'xa/assessment/review-2016'],
  ['2017', 'SIGNED', 'agreement/xa-xl/divers'],
  ['2017', 'EVENT', 'programme/safe-crossing'],
  ['2018-06-14', 'SIGNED', 'agreement/xa-xl/divers'],
  ['2019', 'REPEALED', 'xa/decree/2003/5'],
  ['2019', 'STATISTIC', 'statistic/xa/remittances-2019'],
  ['2019-02-01', 'UPDATED', LAW],
  ['2019-03-11', 'ADOPTED', 'xa/law/2019/3-iii'],
  ['2019-03-11', 'RATIFIED', 'agreement/xa-xl/divers'],
  ['2019-05-03', 'ADOPTED', 'xa/decree/2019/12'],
  ['2019-05-03', 'APPROVED', 'xa/policy/concept-of-movement-2019-2024'],
  ['2020', 'STATISTIC', 'statistic/xa/migrant-stock-2020'],
  ['2020', 'STATISTIC', 'statistic/xa/share-from-lemuria-2020'],
  ['2020', 'PUBLISHED', 'publication/xa/tables-of-movement-2020'],
  ['2020-01-09', 'ADOPTED', 'xa/order/2020/88'],
  ['2020-01-09', 'APPROVED', 'xa/regulation/rules-of-landing'],
  ['2020-11', 'EVENT', 'programme/safe-crossing'],
  ['2021', 'PUBLISHED', 'xa/assessment/review-2021'],
  ['2022-09-07', 'EVENT', 'event/2022-09-07-round-table-poseidonis'],
  ['2023', 'EVENT', 'programme/campaign-for-divers'],
];

interface Item {
  readonly date: string;
  readonly kind: string;
  readonly entity: { readonly id: string };
}
interface Timeline {
  readonly timeline: {
    readonly totalCount: number;
    readonly nodes: readonly Item[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
  };
}

describe.each(testEngines)('Repeal and time on $name', ({ openEmpty }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi({ corpus: 'tests/corpora/atlantis', openEmpty });
  });
  afterAll(() => api.close());

  const data = async (query: string, variables?: Readonly<Record<string, unknown>>) =>
    (await api.ask<unknown>(query, variables)).data;
  const errorOf = async (query: string) => (await api.result(query)).errors?.[0]?.extensions;
  const happened = async (where: string) => {
    const { timeline } = (
      await api.ask<Timeline>(`{ timeline(where: ${where}) { totalCount nodes { date kind entity { id } } } }`)
    ).data;
    expect(timeline.totalCount).toBe(timeline.nodes.length);
    return timeline.nodes.map(({ date, kind, entity }) => [date, kind, entity.id]);
  };

  it('what rests on a law stands over its provisions, tasks, entitlements, orders and their documents', async () => {
    const answer =
      await data(`{ repealImpact(instrument: { number: "7-II" }) { instrument { id } stated candidates truncated
      notices { code } dependents { hops otherBasis disputed entity { id } } grounds { standing stated } } }`);
    const tasks = ['ministry-of-exchange/draw-up-quota', 'ministry-of-harbours/issue-landing-visas'];
    const more = ['ministry-of-harbours/publish-figures', 'ministry-of-harbours/register-newcomers'];
    const direct = [
      'xa/entitlement/health-care-permanent-residents',
      ...['art-4', 'art-5', 'art-9'].map((article) => `${LAW}/${article}`),
      ...[...tasks, ...more].map((task) => `xa/responsibility/${task}`),
    ];
    const resting = (hops: number, id: string) => ({ hops, otherBasis: false, disputed: false, entity: { id } });
    expect(answer).toEqual({
      repealImpact: {
        instrument: { id: LAW },
        stated: 10,
        candidates: 0,
        truncated: false,
        notices: [{ code: 'IMPACT_AS_FAR_AS_STATED' }],
        dependents: [
          ...direct.map((id) => resting(1, id)),
          resting(2, 'xa/order/2020/88'),
          resting(3, 'xa/regulation/rules-of-landing'),
        ],
        grounds: { standing: 'STATED', stated: 10 },
      },
    });
  });

  it('the chain to a dependent is told in words', async () => {
    const answer = await data(
      `{ repealImpact(instrument: { id: "xa/decree/2019/12" }) { dependents { via { length text hops { evidence { text } } } } } }`,
    );
    expect(answer).toMatchObject({
      repealImpact: {
        dependents: [
          {
            via: {
              length: 1,
              text: 'From Decree No. 12 of the Archon of 3 May 2019 to the Concept of Movement for 2019–2024 in one step. Decree No. 12 of the Archon of 3 May 2019 approves the Concept of Movement for 2019–2024.',
              hops: [{ evidence: [{ text: expect.stringContaining('section 2.1, paragraph 3') }] }],
            },
          },
        ],
      },
    });
  });

  it('nothing passes from a ratifying law to its treaty, and silence is not called nothing', async () => {
    expect(
      await data(
        '{ repealImpact(instrument: { number: "3-III" }, inferred: true) { stated candidates dependents { hops } notices { code text params { name value } } grounds { standing } } }',
      ),
    ).toEqual({
      repealImpact: {
        stated: 0,
        candidates: 0,
        dependents: [],
        notices: [
          {
            code: 'IMPACT_NOTHING_STATED',
            text: 'These sources state nothing that rests on “Law on Ratification of the Agreement on the Work of Divers”; it does not follow that nothing rests on it.',
            params: [{ name: 'instrument', value: 'Law on Ratification of the Agreement on the Work of Divers' }],
          },
          expect.objectContaining({ code: 'IMPACT_TREATY_KEPT' }),
        ],
        grounds: { standing: 'NOT_STATED' },
      },
    });
  });

  it('an act that has ended already says so, and a number may name an act although an article has it too', async () => {
    expect(await data('{ repealImpact(instrument: { number: "5" }) { instrument { id } notices { code } } }')).toEqual({
      repealImpact: {
        instrument: { id: 'xa/decree/2003/5' },
        notices: [{ code: 'IMPACT_NOTHING_STATED' }, { code: 'IMPACT_ALREADY_ENDED' }],
      },
    });
  });

  it('a date leaves out what came later', async () => {
    const answer = await data(
      '{ repealImpact(instrument: { number: "7-II" }, asOf: "2015") { stated dependents { entity { id } } } }',
    );
    expect(JSON.stringify(answer)).not.toContain('xa/order/2020/88');
    expect(answer).toMatchObject({ repealImpact: { stated: 8 } });
  });

  it('only acts can be asked for, and no endless chains', async () => {
    expect(await errorOf('{ repealImpact(instrument: { name: "Lemuria" }) { stated } }')).toMatchObject({
      code: 'REF_KIND_INVALID',
      candidates: [{ id: 'country/xl', kind: 'COUNTRY' }],
    });
    expect(await errorOf('{ repealImpact(instrument: { number: "7-II" }, maxHops: 11) { stated } }')).toMatchObject({
      code: 'TOO_DEEP',
    });
  });

  it('what rests on no ended act says so, for a whole page in one statement a level', async () => {
    const { data: answer, statements } = await api.ask<{
      responsibilities: { nodes: readonly { restsOnRepealed: readonly unknown[] }[] };
    }>('{ responsibilities { nodes { restsOnRepealed { id } } } }');
    expect(answer.responsibilities.nodes.map(({ restsOnRepealed }) => restsOnRepealed)).toEqual([[], [], [], [], []]);
    expect(statements.filter((name) => name === 'bases-of-entities').length).toBeLessThanOrEqual(3);
  });

  it('a timeline tells everything that is dated, in order', async () => {
    expect(await happened('{}')).toEqual(TIMELINE);
  });

  it('its pages join to the whole, whatever their size', async () => {
    const page = async (first: number, after: string | null) =>
      (
        await api.ask<Timeline>(
          'query ($first: Int!, $after: String) { timeline(first: $first, after: $after) { nodes { date kind entity { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
          { first, after },
        )
      ).data.timeline;
    for (const first of [1, 4, 7]) {
      const joined: (readonly string[])[] = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo }: Timeline['timeline'] = await page(first, after);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        joined.push(...nodes.map(({ date, kind, entity }) => [date, kind, entity.id]));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(joined).toEqual(TIMELINE);
    }
  });

  it('a timeline keeps to kinds, to a time, to a country, to an entity', async () => {
    expect(await happened('{ kinds: [SIGNED, RATIFIED] }')).toEqual(
      TIMELINE.filter(([, kind]) => kind === 'SIGNED' || kind === 'RATIFIED'),
    );
    // A year that may have been over before, and one that may not have begun, stay.
    expect(await happened('{ from: "2019-12", to: "2020-01", kinds: [ADOPTED, REPEALED, STATISTIC] }')).toEqual([
      ['2019', 'REPEALED', 'xa/decree/2003/5'],
      ['2019', 'STATISTIC', 'statistic/xa/remittances-2019'],
      ['2020', 'STATISTIC', 'statistic/xa/migrant-stock-2020'],
      ['2020', 'STATISTIC', 'statistic/xa/share-from-lemuria-2020'],
      ['2020-01-09', 'ADOPTED', 'xa/order/2020/88'],
    ]);
    expect(await happened('{ country: { name: "Lemuria" } }')).toEqual([
      ['2017', 'SIGNED', 'agreement/xa-xl/divers'],
      ['2018-06-14', 'SIGNED', 'agreement/xa-xl/divers'],
      ['2019-03-11', 'RATIFIED', 'agreement/xa-xl/divers'],
      ['2020', 'STATISTIC', 'statistic/xa/share-from-lemuria-2020'],
    ]);
    expect(await happened('{ entity: { name: "Archon of Atlantis" } }')).toEqual([
      ['2003', 'ADOPTED', 'xa/decree/2003/5'],
      ['2019', 'REPEALED', 'xa/decree/2003/5'],
      ['2019-05-03', 'ADOPTED', 'xa/decree/2019/12'],
    ]);
  });

  it('a happening is told in words, dated as far as known, with its evidence', async () => {
    expect(
      await data(
        '{ timeline(where: { entity: { number: "12" } }) { nodes { date earliest latest text basis reason disputed evidence { text } } grounds { standing stated } } }',
      ),
    ).toEqual({
      timeline: {
        nodes: [
          {
            date: '2019-05-03',
            earliest: '2019-05-03',
            latest: '2019-05-03',
            text: 'Decree No. 12 of the Archon of 3 May 2019 was adopted.',
            basis: 'STATED',
            reason: null,
            disputed: false,
            evidence: [{ text: expect.any(String) }, { text: expect.any(String) }],
          },
          expect.objectContaining({
            text: 'Decree No. 12 of the Archon of 3 May 2019 approved the Concept of Movement for 2019–2024.',
          }),
        ],
        grounds: { standing: 'STATED', stated: 2 },
      },
    });
  });

  it('each claim of a disputed date is a happening with its own evidence', async () => {
    expect(
      await data(
        `{ timeline(where: { entity: { id: "${LAW}" }, kinds: [ADOPTED] }) { nodes { date disputed evidence { text } } grounds { standing disputed } } }`,
      ),
    ).toEqual({
      timeline: {
        nodes: [
          { date: '2011-06', disputed: true, evidence: [{ text: expect.stringContaining('paragraph 2') }] },
          { date: '2011-07-22', disputed: true, evidence: [{ text: expect.stringContaining('Key Sources') }] },
        ],
        grounds: { standing: 'DISPUTED', disputed: 2 },
      },
    });
  });

  it('a cursor of another timeline is refused', async () => {
    const { data: page } = await api.ask<Timeline>('{ timeline(first: 1) { pageInfo { endCursor } } }');
    expect(
      (
        await api.result(
          `{ timeline(where: { kinds: [EVENT] }, after: "${page.timeline.pageInfo.endCursor}") { totalCount } }`,
        )
      ).errors?.[0]?.originalError,
    ).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
