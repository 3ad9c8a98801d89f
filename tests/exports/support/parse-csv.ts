/** Reads CSV as RFC 4180 says, and refuses what it does not allow. */

/** The records by field name. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = records(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`A row has ${row.length} fields, the header ${header.length}.`);
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']));
  });
}

export function headerOf(text: string): readonly string[] {
  return records(text)[0] ?? [];
}

/** A field is quoted whole, or holds no quote, comma or line end; every record ends with CRLF. */
function records(text: string): readonly (readonly string[])[] {
  const read: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`No field and its end at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    const [, quoted, plain = '', end] = match;
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    read.push(record);
    record = [];
  }
  return read;
}
