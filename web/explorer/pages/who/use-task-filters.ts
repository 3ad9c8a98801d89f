/** The filters of the page as they stand in the address, and how to set them. */
import { choices, list, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { KNOWN_AS, MODALITIES, ROLES, type TaskFilters } from './task-filters.ts';

const roleField = choices(ROLES);
const modalityField = choices(MODALITIES);
const standingField = choices(KNOWN_AS);

export interface TaskFilterState {
  readonly filters: TaskFilters;
  readonly set: { readonly [Key in keyof TaskFilters]: (value: TaskFilters[Key]) => void };
}

export function useTaskFilters(): TaskFilterState {
  const [bodies, setBodies] = useAddress('body', list);
  const [instruments, setInstruments] = useAddress('act', list);
  const [dimensions, setDimensions] = useAddress('dimension', list);
  const [roles, setRoles] = useAddress('role', roleField);
  const [modalities, setModalities] = useAddress('modality', modalityField);
  const [actions, setActions] = useAddress('action', list);
  const [objects, setObjects] = useAddress('object', list);
  const [standings, setStandings] = useAddress('standing', standingField);
  const [words, setWords] = useAddress('words', text);
  return {
    filters: { bodies, instruments, dimensions, roles, modalities, actions, objects, standings, words },
    set: {
      bodies: setBodies,
      instruments: setInstruments,
      dimensions: setDimensions,
      roles: setRoles,
      modalities: setModalities,
      actions: setActions,
      objects: setObjects,
      standings: setStandings,
      words: setWords,
    },
  };
}
