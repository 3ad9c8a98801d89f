/** What an answer says of itself. */
import { describe, expect, it } from 'vitest';
import { factOfRelation, type GroundFact, notice, summarizeGrounds } from '../../../src/graph/index.ts';

const fact = (id: string, status: GroundFact['status'], ...evidence: string[]): GroundFact => ({
  id,
  status,
  evidence,
});

describe('The grounds of an answer', () => {
  it('are as weak as its weakest fact', () => {
    const [stated, inferred, disputed] = [fact('a', 'STATED'), fact('b', 'INFERRED'), fact('c', 'DISPUTED')];
    expect(summarizeGrounds([stated]).standing).toBe('STATED');
    expect(summarizeGrounds([stated, inferred]).standing).toBe('INFERRED');
    expect(summarizeGrounds([stated, inferred, disputed]).standing).toBe('DISPUTED');
  });

  it('of an answer without a fact are that these sources do not say', () => {
    expect(summarizeGrounds([])).toEqual({ standing: 'NOT_STATED', stated: 0, inferred: 0, disputed: 0, sources: [] });
  });

  it('count a fact once, and name each source once', () => {
    const twice = fact('a', 'STATED', 'report#1/p1', 'news#p2', 'report#2/p1');
    expect(summarizeGrounds([twice, twice, fact('b', 'STATED', 'report#1/p1')])).toMatchObject({
      stated: 2,
      sources: ['news', 'report'],
    });
  });

  it('count a relation that sources disagree about as disputed, whatever its basis', () => {
    const properties = { basis: 'INFERRED', disputed: true, evidence: ['report#1/p1'] };
    expect(factOfRelation({ id: 'r', properties })).toEqual(fact('r', 'DISPUTED', 'report#1/p1'));
    expect(factOfRelation({ id: 'r', properties: { basis: 'INFERRED' } }).status).toBe('INFERRED');
  });
});

describe('A notice', () => {
  it('says in English what its code and parameters say to programs', () => {
    expect(notice('IMPACT_ALREADY_ENDED', { instrument: 'Law on Passage', force: 'repealed' })).toEqual({
      code: 'IMPACT_ALREADY_ENDED',
      params: [
        { name: 'instrument', value: 'Law on Passage' },
        { name: 'force', value: 'repealed' },
      ],
      text: 'These sources already note “Law on Passage” as repealed.',
    });
  });

  it('takes a name for what it is, not for a pattern of replacement', () => {
    expect(notice('PATH_SAME_ENTITY', { from: '$& {from}' }).text).toContain('$& {from}');
  });
});
