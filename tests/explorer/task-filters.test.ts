import { describe, expect, it } from 'vitest';
import { countChosen, facetVariables, type TaskFilters, whereOf } from '../../web/explorer/pages/who/task-filters.ts';

const nothing: TaskFilters = {
  bodies: [],
  instruments: [],
  dimensions: [],
  roles: [],
  modalities: [],
  actions: [],
  objects: [],
  standings: [],
  words: null,
};

describe('the filters of the tasks', () => {
  it('ask for every task where nothing is chosen', () => {
    expect(whereOf(nothing)).toEqual({ and: [] });
    expect(countChosen(nothing)).toBe(0);
  });

  it('bind body, role and standing to one and the same holding', () => {
    const where = whereOf({ ...nothing, bodies: ['a'], roles: ['LEADING'], standings: ['INFERRED'] });
    expect(where).toEqual({
      and: [
        {
          holders: {
            some: {
              node: { id: { in: ['a'] } },
              edge: {
                and: [
                  { or: [{ role: { in: ['LEADING'] } }] },
                  { or: [{ basis: { eq: 'INFERRED' }, disputed: false }] },
                ],
              },
            },
          },
        },
      ],
    });
  });

  it('find a role that no text states as one that is not there', () => {
    expect(whereOf({ ...nothing, roles: ['NOT_STATED'] })).toEqual({
      and: [{ holders: { some: { edge: { and: [{ or: [{ role: { isNull: true } }] }] } } } }],
    });
  });

  it('find tasks of a body or of nobody, where both are chosen', () => {
    expect(whereOf({ ...nothing, bodies: ['a', 'none'] })).toEqual({
      and: [
        { or: [{ holders: { some: { node: { id: { in: ['a'] } }, edge: { and: [] } } } }, { holders: { none: {} } }] },
      ],
    });
  });

  it('find tasks without an act, and those cited under no dimension', () => {
    expect(whereOf({ ...nothing, instruments: ['none'], dimensions: ['none'] })).toEqual({
      and: [{ instruments: { none: {} } }, { citedUnder: { none: {} } }],
    });
  });

  it('leave a facet out of its own counts, so that another value can be chosen', () => {
    const filters: TaskFilters = { ...nothing, instruments: ['x'], actions: ['ISSUE'], bodies: ['a'] };
    const variables = facetVariables(filters);
    expect(variables.instruments).toEqual(whereOf({ ...filters, instruments: [] }));
    expect(variables.actions).toEqual(whereOf({ ...filters, actions: [] }));
    expect(variables.bodies).toEqual(whereOf({ ...filters, bodies: [] }));
    expect(variables.holder).toEqual({ id: { in: ['a'] } });
    expect(JSON.stringify(variables.holdless)).not.toContain('holders');
  });

  it('count what is chosen, words among them', () => {
    expect(countChosen({ ...nothing, bodies: ['a', 'b'], modalities: ['DUTY'], words: 'visa' })).toBe(4);
  });
});
