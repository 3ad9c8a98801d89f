/** An `orderBy` argument as orders; the schema's enums already stand for the names of properties. */
import type { Order } from '../../graph/index.ts';

export interface OrderArguments {
  readonly orderBy?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[] | null;
}

export function orderRequest({ orderBy }: OrderArguments): readonly Order[] {
  return (orderBy ?? []).map(({ field, direction }) => ({ property: field, direction }));
}
