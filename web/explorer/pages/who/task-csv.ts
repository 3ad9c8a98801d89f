/** A task as a row of a file: several holders, articles or places of evidence are joined by "; ". */

interface Linked {
  readonly evidence: readonly { readonly text: string }[];
  readonly basis: 'STATED' | 'INFERRED';
  readonly disputed: boolean;
  readonly node: { readonly name: string } | null;
}

interface TaskToWrite {
  readonly instrument: { readonly name: string } | null;
  readonly task: {
    readonly id: string;
    readonly task: string;
    readonly modality: string;
    readonly action: string | null;
    readonly object: string | null;
    readonly condition: string | null;
    readonly deadline: string | null;
    readonly periodicity: string | null;
    readonly listOrder: number | null;
    readonly evidence: readonly { readonly text: string }[];
    readonly citeAs: { readonly authority: string | null };
    readonly conflicts: readonly unknown[];
    readonly restsOnRepealed: readonly { readonly name: string }[];
    readonly holders: { readonly edges: readonly (Linked & { readonly role: string | null })[] } | null;
    readonly instruments: { readonly edges: readonly Linked[] } | null;
    readonly provisions: { readonly edges: readonly Linked[] } | null;
  };
}

export type TaskRow = ReturnType<typeof taskCsv>;

export function taskCsv({ instrument, task }: TaskToWrite) {
  const holders = task.holders?.edges ?? [];
  const facts = [...holders, ...(task.instruments?.edges ?? []), ...(task.provisions?.edges ?? [])];
  return {
    instrument: instrument?.name ?? null,
    provisions: names(task.provisions?.edges ?? []),
    listOrder: task.listOrder,
    task: task.task,
    holders: names(holders),
    roles: joined(holders.map(({ role }) => role ?? 'NOT_STATED')),
    modality: task.modality,
    action: task.action,
    object: task.object,
    condition: task.condition,
    deadline: task.deadline,
    periodicity: task.periodicity,
    standing: joined(holders.map(({ basis, disputed }) => (disputed ? 'DISPUTED' : basis))),
    authority: task.citeAs.authority,
    reportedIn: joined([...new Set([...facts, task].flatMap(({ evidence }) => evidence.map(({ text }) => text)))]),
    restsOnRepealed: joined(task.restsOnRepealed.map(({ name }) => name)),
    disputed: task.conflicts.length > 0 || facts.some(({ disputed }) => disputed),
    id: task.id,
  };
}

function names(edges: readonly Linked[]): string | null {
  return joined(edges.flatMap(({ node }) => (node === null ? [] : [node.name])));
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ');
}
