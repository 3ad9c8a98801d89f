/** Reads one file of a zip archive, such as a part of a Word document (APPNOTE.TXT, 4.3.12 and 4.3.7). */
import { inflateRawSync } from 'node:zlib';

const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;

/** Its text, or null where the archive has no such file. */
export function readZipEntry(archive: Buffer, name: string): string | null {
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) continue;
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) !== name) continue;
    const size = archive.readUInt32LE(at + 20);
    const header = archive.readUInt32LE(at + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
    const content = archive.subarray(start, start + size);
    return (archive.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(content) : content).toString('utf8');
  }
  return null;
}
