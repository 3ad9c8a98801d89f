/** Whether English puts "the" before a name, decided by the noun it is built on. */

/** Nouns that, unnumbered, take the article when they head the name of an act, a body or a document. */
const nouns: ReadonlySet<string> = new Set(
  `academy act administration agency agreement alliance assembly association authority bank board border bureau
    cabinet centre center chamber charter code college commission commissioner committee commonwealth compact
    company concept conference confederation constitution convention cooperation council court covenant customs
    database decree department directorate directory division embassy emirates fund federation forum framework
    government group guard guidelines headquarters initiative inspectorate institute instruction kingdom law
    league list mechanism memorandum method methodology minister ministry mission network office ombudsman
    ombudsperson order organisation organization parliament partnership platform plan police policy portal
    president procedure process programme project prosecutor protocol register registry regulation regulations
    report republic resolution roadmap rules secretariat secretary senate service society standard state states
    statute strategy system treaty union unit university`
    .split(/\s+/)
    .filter((noun) => noun !== ''),
);

/** Words that begin what is said of the noun, so that the noun stands before them. */
const turn = /\s(?:of|on|for|between|against|to|in|with|under|and)\s|[,(–]/u;

/** `Ministry of Health` -> `the Ministry of Health`; `Article 9`, `Decree No. 961` and persons stay as they are. */
export function withArticle(name: string): string {
  return nouns.has(headNoun(name)) && !/^the\s/iu.test(name) ? `the ${name}` : name;
}

/** The noun a name is built on, in lower case: `ministry` in `Ministry of Health`. */
export function headNoun(name: string): string {
  const [head = name] = name.split(turn, 1);
  return head.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}
