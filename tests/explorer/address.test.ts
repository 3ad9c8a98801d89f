/** The state of a page survives its address, and addresses lead to what they name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AddressField,
  choice,
  choices,
  flag,
  list,
  text,
  wholeNumber,
} from '../../web/explorer/address/address-field.ts';
import { askAddress, entityAddress, passageAddress } from '../../web/explorer/address/addresses.ts';

describe('a field of the address', () => {
  test('reads back every list of texts, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (values) => {
        expect(throughAddress(list, values)).toEqual(values);
      }),
    );
  });

  test('reads back every text, number and flag', () => {
    const depth = wholeNumber(4, { from: 1, to: 6 });

    expect(throughAddress(text, 'a & b = c')).toBe('a & b = c');
    expect(throughAddress(depth, 6)).toBe(6);
    expect(throughAddress(flag, true)).toBe(true);
  });

  test('takes what it cannot read for absent', () => {
    const depth = wholeNumber(4, { from: 1, to: 6 });

    expect(['7', '0', '2.5', 'x', ''].map((value) => depth.read([value]))).toEqual([4, 4, 4, 4, 4]);
    expect(choice(['table', 'network']).read(['chart'])).toBe('table');
    expect(choices(['SIGNED', 'PLANNED']).read(['x', 'PLANNED'])).toEqual(['PLANNED']);
    expect(text.read([''])).toBeNull();
  });

  test('leaves what goes without saying out of the address', () => {
    expect(choice(['table', 'network']).write('table')).toEqual([]);
    expect(wholeNumber(4, { from: 1, to: 6 }).write(4)).toEqual([]);
    expect(text.write(null)).toEqual([]);
    expect(flag.write(false)).toEqual([]);
  });
});

describe('an address', () => {
  test('of an entity keeps the slashes of its id', () => {
    expect(entityAddress('xx/law/2011/477-iv')).toBe('/id/xx/law/2011/477-iv');
  });

  test('of a passage has the source and then the locator', () => {
    expect(passageAddress('report-2025#2.1/p5')).toBe('/sources/report-2025/2.1/p5');
    expect(passageAddress('report-2025')).toBe('/sources/report-2025');
  });

  test('of a query holds its text and variables', () => {
    const address = new URL(askAddress('{ graph { revision } }', { id: 'a' }), 'http://localhost');

    expect(address.pathname).toBe('/graphql');
    expect(address.searchParams.get('query')).toBe('{ graph { revision } }');
    expect(address.searchParams.get('variables')).toBe('{"id":"a"}');
  });
});

function throughAddress<Value>(field: AddressField<Value>, value: Value): Value {
  const parameters = new URLSearchParams();
  for (const each of field.write(value)) parameters.append('key', each);
  return field.read(new URLSearchParams(parameters.toString()).getAll('key'));
}
