/** What a reader asked of the agreements, as it stands in the address. */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { flag, list, year } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import type { AgreementChoice } from './agreement-filter.ts';

export interface ChoiceInAddress {
  readonly choice: AgreementChoice;
  readonly set: {
    readonly subjects: (values: readonly string[]) => void;
    readonly stages: (values: readonly string[]) => void;
    readonly parties: (values: readonly string[]) => void;
    readonly from: (value: string | null) => void;
    readonly to: (value: string | null) => void;
    readonly undated: (value: boolean) => void;
    readonly planned: (value: boolean) => void;
  };
  /** Back to all agreements; null where nothing is chosen. */
  readonly clear: (() => void) | null;
}

const PARAMETERS = ['subject', 'stage', 'party', 'from', 'to', 'undated', 'planned'];

export function useAgreementChoice(): ChoiceInAddress {
  const [subjects, setSubjects] = useAddress('subject', list);
  const [stages, setStages] = useAddress('stage', list);
  const [parties, setParties] = useAddress('party', list);
  const [from, setFrom] = useAddress('from', year);
  const [to, setTo] = useAddress('to', year);
  const [undated, setUndated] = useAddress('undated', flag);
  const [planned, setPlanned] = useAddress('planned', flag);
  const clear = useClear();
  const key = JSON.stringify([subjects, stages, parties]);
  const choice = useMemo<AgreementChoice>(() => {
    const [subjects, stages, parties] = JSON.parse(key) as [string[], string[], string[]];
    return { subjects, stages, parties, from, to, undated, planned };
  }, [key, from, to, undated, planned]);
  const set = {
    subjects: setSubjects,
    stages: setStages,
    parties: setParties,
    from: setFrom,
    to: setTo,
    undated: setUndated,
    planned: setPlanned,
  };
  return { choice, set, clear };
}

function useClear(): (() => void) | null {
  const [parameters, setParameters] = useSearchParams();
  if (!PARAMETERS.some((name) => parameters.has(name))) return null;
  return () =>
    setParameters(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of PARAMETERS) after.delete(name);
        return after;
      },
      { preventScrollReset: true },
    );
}
