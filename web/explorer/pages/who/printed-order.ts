/** Puts tasks in the order in which the texts print them: by act, by article, by place in the list. */

export interface PrintedTask {
  readonly id: string;
  readonly task: string;
  readonly listOrder: number | null;
  readonly holders: { readonly edges: readonly { readonly node: Named | null }[] } | null;
  readonly instruments: { readonly edges: readonly { readonly node: Named | null }[] } | null;
  readonly provisions: { readonly edges: readonly { readonly node: Article | null }[] } | null;
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

interface Article {
  readonly asPrinted: string;
  readonly provisionOf: { readonly nodes: readonly (Named | null)[] } | null;
}

/** Tasks under one act, in printed order; `instrument` is null for those for which these sources name none. */
export interface TaskSection<Task extends PrintedTask> {
  readonly instrument: Named | null;
  readonly tasks: readonly Task[];
}

/** Each task once, under the first of its acts that is chosen, else under the first; acts by name, tasks without an act last. */
export function inPrintedOrder<Task extends PrintedTask>(
  tasks: readonly Task[],
  chosen: readonly string[] = [],
): readonly TaskSection<Task>[] {
  const sections = new Map<string, { readonly instrument: Named | null; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const instrument = actOf(task, chosen);
    const section = sections.get(instrument?.id ?? '') ?? { instrument, tasks: [] };
    section.tasks.push(task);
    sections.set(instrument?.id ?? '', section);
  }
  return [...sections.values()].sort(bySection).map(({ instrument, tasks: own }) => ({
    instrument,
    tasks: own.sort((a, b) => byArticle(a, b, instrument)),
  }));
}

/** As a reader counts: "Article 9" before "Article 64". */
const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function actOf(task: PrintedTask, chosen: readonly string[]): Named | null {
  const acts = (task.instruments?.edges ?? []).flatMap(({ node }) => node ?? []);
  return acts.find(({ id }) => chosen.includes(id)) ?? acts[0] ?? null;
}

function bySection(a: { readonly instrument: Named | null }, b: { readonly instrument: Named | null }): number {
  if (a.instrument === null || b.instrument === null)
    return Number(a.instrument === null) - Number(b.instrument === null);
  return natural.compare(a.instrument.name, b.instrument.name);
}

function byArticle(a: PrintedTask, b: PrintedTask, instrument: Named | null): number {
  return (
    natural.compare(articleOf(a, instrument), articleOf(b, instrument)) ||
    natural.compare(holderOf(a), holderOf(b)) ||
    (a.listOrder ?? Number.MAX_SAFE_INTEGER) - (b.listOrder ?? Number.MAX_SAFE_INTEGER) ||
    natural.compare(a.task, b.task)
  );
}

/** Its article of this act; what has none comes after those that have one. */
function articleOf(task: PrintedTask, instrument: Named | null): string {
  const articles = (task.provisions?.edges ?? []).flatMap(({ node }) => node ?? []);
  const own = articles.filter(({ provisionOf }) => provisionOf?.nodes.some((act) => act?.id === instrument?.id));
  return own.map(({ asPrinted }) => asPrinted).sort(natural.compare)[0] ?? '\uffff';
}

/** Printed lists are lists of one body's tasks. */
function holderOf({ holders }: PrintedTask): string {
  return holders?.edges[0]?.node?.name ?? '\uffff';
}
