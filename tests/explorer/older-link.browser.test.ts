import { expect, it } from 'vitest';
import { describeExplorer, type ExplorerOptions } from './support/open-explorer.ts';

const LAW = 'kz/law/2011/477-iv';
const OLDER = 'a'.repeat(64);

/** As if the law had been known to be last updated in 2019, and one of its tasks not been known at all. */
const release: ExplorerOptions['release'] = (now) => ({
  revision: OLDER,
  entities: now.entities.map((entity) =>
    entity.id === LAW ? { ...entity, hash: '0', values: { ...entity.values, lastUpdated: '2019' } } : entity,
  ),
  relations: now.relations.filter(({ id }) => id !== `kz/responsibility/mfa/issue-visas~UNDER~${LAW}`),
});

describeExplorer(
  'a link from an older revision',
  (explorer) => {
    it('shows what is known now, and says what changed since', async () => {
      const page = await explorer.open(`/id/${LAW}?revision=${OLDER}`);
      const changes = page.getByRole('region', { name: /names the older revision aaaaaaaaaaaa/ });
      await changes.getByRole('listitem').first().waitFor();
      const text = (await changes.textContent()) ?? '';
      expect(text).toMatch(/Last updated, value: 2019 → 2023/);
      expect(text).toMatch(/New: .*Law on Migration/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Law on Migration');
    });

    it('says of an entry that it is as it was', async () => {
      const page = await explorer.open(`/id/country/kg?revision=${OLDER}`);
      await page.getByText('Nothing that the graph says of this entry has changed since.').waitFor();
    });

    it('says that nothing is kept of a revision that was never released', async () => {
      const page = await explorer.open(`/id/${LAW}?revision=${'b'.repeat(64)}`);
      await page.getByText('Nothing is kept of the older revision').waitFor();
    });

    it('says nothing of it where the link is of the present revision', async () => {
      const answer = await fetch(`${explorer.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ graph { revision } }"}',
      });
      const { data } = (await answer.json()) as { data: { graph: { revision: string } } };
      const page = await explorer.open(`/id/${LAW}?revision=${data.graph.revision}`);
      expect(await page.getByRole('region', { name: /older revision/ }).count()).toBe(0);
    });
  },
  { release },
);
