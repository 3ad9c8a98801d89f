/** Thrown where one request met two revisions: its answer must not be used, and it is to be run once more. */
export class RevisionChanged extends Error {
  override readonly name = 'RevisionChanged';
  readonly code = 'REVISION_CHANGED';
  readonly remedy = 'Ask again: the graph was loaded anew while the request was answered.';

  constructor(first: string, second: string) {
    super(`The request met the revisions ${first} and ${second}.`);
  }
}
