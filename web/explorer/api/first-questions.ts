/** What is asked before React is there; the client keeps the answers for whoever asks the same. */
import { EntityText } from '../generated/entity.ts';
import { GraphText } from '../generated/graph.ts';
import { readLanguage } from '../language/read-language.ts';
import { client } from './client.ts';

const ENTITY = /^\/id\/(.+)$/;

export function askFirstQuestions(pathname: string): void {
  const language = readLanguage();
  const id = ENTITY.exec(pathname)?.[1];
  if (id !== undefined) void client.query(EntityText, { id: decodeURIComponent(id), language }).toPromise();
  // The start page, and the footer of every page.
  void client.query(GraphText, { language }).toPromise();
}
