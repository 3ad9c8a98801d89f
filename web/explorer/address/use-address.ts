/** State that lives in the address: a pasted link restores it, and back and forward work. */
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { AddressField } from './address-field.ts';

export interface SetAddressOptions {
  /** A step that "back" undoes; otherwise the entry of the history is replaced. */
  readonly push?: boolean;
}

/** The value of one parameter, and how to set it; `const [body, setBody] = useAddress('body', text)`. */
export function useAddress<Value>(
  parameter: string,
  field: AddressField<Value>,
): readonly [Value, (value: Value, options?: SetAddressOptions) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (value: Value, { push = false }: SetAddressOptions = {}) => {
      setParameters((before) => withParameter(before, parameter, field.write(value)), {
        replace: !push,
        preventScrollReset: true,
      });
    },
    [parameter, field, setParameters],
  );
  return [field.read(parameters.getAll(parameter)), set];
}

function withParameter(before: URLSearchParams, name: string, values: readonly string[]): URLSearchParams {
  const after = new URLSearchParams(before);
  after.delete(name);
  for (const value of values) after.append(name, value);
  return after;
}
