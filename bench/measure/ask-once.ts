/** Asks a running design one question and reads the whole answer. */
import type { Asked } from '../designs/design.ts';

export async function askOnce(url: string, { path, body }: Asked): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return response.text();
}
