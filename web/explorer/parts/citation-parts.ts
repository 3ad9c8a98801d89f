/** Where a fact is written, as the fragment `CitationParts` asks for it. */

export interface CitationParts {
  readonly text: string;
  readonly source: { readonly id: string; readonly name: string } | null;
  readonly passage: { readonly id: string; readonly label: string } | null;
}
