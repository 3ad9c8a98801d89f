/** Who must do what under the Law on Migration: expected answers written from the report's section 2.1, not from the data. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/engines.ts';
import { openApi, type TestApi } from './support/open-api.ts';

/** The tasks in the order of the report's sentence, each with words that its wording here cannot do without. */
const ARTICLE_9 = [
  /database/i,
  /(?=.*issu)(?=.*visa)/i,
  /invitation/i,
  /(?=.*regist)(?=.*stateless)/i,
  /monitor/i,
  /(?=.*(?:entry|exit))(?=.*rule)/i,
  /(?=.*prevent)(?=.*irregular)/i,
  /readmission/i,
  /refugee status/i,
  /document/i,
];
const ARTICLE_10 = [
  /(?=.*coordinat)(?=.*visa)(?=.*invitation)/i,
  /(?=.*information)(?=.*abroad)/i,
  /(?=.*compatriots)(?=.*ethnic)/i,
  /(?=.*database)(?=.*visa)/i,
  /(?=.*invitation)(?=.*foreign)/i,
  /(?=.*issu)(?=.*visa)/i,
  /(?=.*ethnic)(?=.*(?:resettl|conditions))/i,
  /(?=.*regist)(?=.*document)/i,
  /international cooperation/i,
];

const MIA = 'Ministry of Internal Affairs';
const MFA = 'Ministry of Foreign Affairs';
const NSC = 'National Security Committee';

interface Task {
  readonly task: string;
  readonly modality: string;
  readonly listOrder: number;
  readonly evidence: readonly { readonly passage: { readonly id: string }; readonly text: string }[];
  readonly citeAs: { readonly authority: string; readonly text: string };
  readonly holders: {
    readonly edges: readonly { readonly role: string | null; readonly node: { readonly name: string } }[];
  };
  readonly provisions: { readonly edges: readonly { readonly evidence: readonly { readonly text: string }[] }[] };
}

interface Answer {
  readonly laws: {
    readonly nodes: readonly {
      readonly number: string;
      readonly adopted: string;
      readonly issuedBy: { readonly nodes: readonly { readonly name: string }[] };
      readonly provisions: {
        readonly nodes: readonly {
          readonly asPrinted: string;
          readonly responsibilities: { readonly totalCount: number; readonly nodes: readonly Task[] };
        }[];
      };
    }[];
  };
}

const QUERY = /* GraphQL */ `
  {
    laws(where: { name: { eq: "Law on Migration" } }) {
      nodes {
        number
        adopted
        issuedBy { nodes { name } }
        provisions(where: { number: { in: ["9", "10"] } }, orderBy: [{ field: NUMBER, direction: DESC }]) {
          nodes {
            asPrinted
            responsibilities(orderBy: [{ field: LIST_ORDER }], first: 100) {
              totalCount
              nodes {
                task
                modality
                listOrder
                evidence { text passage { id } }
                citeAs { authority text }
                holders(orderBy: [{ field: NAME }]) { edges { role node { name } } }
                provisions { edges { evidence { text } } }
              }
            }
          }
        }
      }
    }
  }
`;

describe.each(testEngines)('The Law on Migration on $name', ({ openEmpty }) => {
  let api: TestApi;
  let law: Answer['laws']['nodes'][number];
  beforeAll(async () => {
    api = await openApi({ corpus: 'seeds', openEmpty });
    const { data } = await api.ask<Answer>(QUERY);
    expect(data.laws.nodes).toHaveLength(1);
    law = data.laws.nodes[0] as typeof law;
  });
  afterAll(() => api.close());

  const tasksOf = (article: string): readonly Task[] =>
    law.provisions.nodes.find(({ asPrinted }) => asPrinted === article)?.responsibilities.nodes ?? [];
  const holdersOf = (task: Task | undefined): readonly string[] =>
    task?.holders.edges.map(({ node }) => node.name) ?? [];

  it('is No. 477-IV of 22 July 2011', () => {
    expect(law).toMatchObject({ number: '477-IV', adopted: '2011-07-22' });
  });

  it.each([
    ['Article 9', ARTICLE_9],
    ['Article 10', ARTICLE_10],
  ])('%s gives exactly the tasks that the report lists, in its order', (article, expected) => {
    const tasks = tasksOf(article);
    expect(tasks.map(({ listOrder }) => listOrder)).toEqual(expected.map((_, position) => position + 1));
    for (const [position, words] of expected.entries()) expect(tasks[position]?.task).toMatch(words);
  });

  it('charges the Ministry of Internal Affairs with every task of Article 9, and nobody else', () => {
    for (const task of tasksOf('Article 9')) {
      expect(task.holders.edges).toEqual([{ role: 'COMPETENT_AUTHORITY', node: { name: MIA } }]);
    }
  });

  it('charges the Ministry of Foreign Affairs with every task of Article 10, the first together with two other bodies', () => {
    const [first, ...others] = tasksOf('Article 10');
    expect(holdersOf(first)).toEqual([MFA, MIA, NSC]);
    for (const task of others)
      expect(task.holders.edges).toEqual([{ role: 'COMPETENT_AUTHORITY', node: { name: MFA } }]);
  });

  it.each([
    ['Article 9', 'mgi-kz-2025#2.1/p2', 'MGI Kazakhstan 2025, section 2.1, paragraph 2'],
    ['Article 10', 'mgi-kz-2025#2.1/p3', 'MGI Kazakhstan 2025, section 2.1, paragraph 3'],
  ])('cites for every task of %s the paragraph that assigns it', (article, passage, text) => {
    for (const task of tasksOf(article)) {
      expect(task.evidence.map((citation) => citation.passage.id)).toContain(passage);
      expect(task.provisions.edges.flatMap(({ evidence }) => evidence.map((citation) => citation.text))).toContain(
        text,
      );
      expect(task.modality).toBe('DUTY');
    }
  });

  it('cites the primary authority apart from the report', () => {
    const { citeAs } = tasksOf('Article 9')[1] as Task;
    expect(citeAs.authority).toBe('Law 477-IV, Article 9');
    expect(citeAs.text).toBe(
      'Law on Migration, No. 477-IV of 22 July 2011, Article 9, as reported in MGI Kazakhstan 2025, section 2.1, paragraph 2',
    );
  });
});
