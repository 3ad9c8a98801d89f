/** Holds one request to one revision: whatever it reads or takes from the cache must be of the revision it met first. */
import { graphEmpty } from '../graph-error.ts';
import type { GraphEngine } from '../port.ts';
import { RevisionChanged } from './revision-changed.ts';

export interface OneRevision {
  /** The revision to look things up under: the one met, else the one the server noticed last, else the engine's. */
  current(): Promise<string>;
  /** The same where it need not be asked for; null else. */
  readonly known: string | null;
  /** Notes the revision of something the answer will hold; throws where it is a second one. */
  meet(revision: string): void;
  readonly mixed: boolean;
}

export function createOneRevision(engine: GraphEngine, noticed: string | null): OneRevision {
  let met: string | null = null;
  let mixed = false;
  let asked: Promise<string | null> | undefined;
  return {
    async current() {
      asked ??= met === null && noticed === null ? engine.revision() : Promise.resolve(noticed);
      const revision = met ?? (await asked);
      if (revision === null) throw graphEmpty();
      // Another part of the request may have met one while the engine was asked.
      return met ?? revision;
    },
    get known() {
      return met ?? noticed;
    },
    meet(revision) {
      met ??= revision;
      if (met === revision) return;
      mixed = true;
      throw new RevisionChanged(met, revision);
    },
    get mixed() {
      return mixed;
    },
  };
}
