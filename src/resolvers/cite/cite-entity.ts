/** How to cite an entity: the authority and, apart from it, where it is reported. */
import type { Context } from '../context.ts';
import { type CitationParent, citations, type NodeParent } from '../parents.ts';
import { textOf, textsOf } from '../stored-values.ts';
import { citationText } from '../texts/citation-resolvers.ts';
import { authoritiesOf } from './authority.ts';
import { bibtexOf } from './bibtex.ts';
import { type Citable, reportedIn } from './citable.ts';
import { cslJsonOf } from './csl-json.ts';
import { fullDesignation, shortDesignation } from './designation.ts';

export interface CiteAs {
  readonly authority: string | null;
  readonly reportedIn: readonly CitationParent[];
  readonly text: string;
  readonly bibtex: string;
  readonly cslJson: string;
  readonly permalink: string;
}

export async function citeEntity({ row }: NodeParent, context: Context): Promise<CiteAs> {
  const reported = citations(textsOf(row.properties, 'evidence'));
  const [authorities, revision, texts] = await Promise.all([
    authoritiesOf(row, context),
    context.reader.revision(),
    // One passage is enough in a line; all of them stand in `reportedIn`.
    Promise.all(reported.slice(0, 1).map((citation) => citationText(citation, context.reader))),
  ]);
  const [first] = authorities;
  const dated = first?.instrument ?? row;
  const citable: Citable = {
    row,
    title:
      authorities.length === 0
        ? (textOf(row.properties, 'name') ?? row.id)
        : authorities.map(fullDesignation).join('; '),
    date:
      textOf(dated.properties, 'adopted') ?? textOf(dated.properties, 'published') ?? textOf(dated.properties, 'date'),
    number: first ? textOf(first.instrument.properties, 'number') : null,
    hasAuthority: first !== undefined,
    reportedIn: texts,
    revision,
    permalink: `${context.permalinkBase}/id/${row.id}?revision=${revision}`,
  };
  return {
    authority: authorities.length === 0 ? null : authorities.map(shortDesignation).join('; '),
    reportedIn: reported,
    text: [citable.title, reportedIn(citable)].filter((part) => part !== '').join(', '),
    bibtex: bibtexOf(citable),
    cslJson: cslJsonOf(citable),
    permalink: citable.permalink,
  };
}
