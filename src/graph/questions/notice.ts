/** What answers have to say about themselves: a catalogue of codes, each with its text in English. */

/** `{name}` is a parameter; a text is one or two whole sentences and speaks of these sources only. */
const TEXTS = {
  PATH_NOT_FOUND: 'These sources link {from} and {to} by no path of at most {maxHops} steps; that they are not linked does not follow.',
  PATH_SAME_ENTITY: '{from} is both ends of the path asked for.',
  SEARCH_CUT: 'The search was ended after {entities} entities: there may be further answers beyond them.',
  IMPACT_AS_FAR_AS_STATED:
    'These sources are reports and state few legal links: {stated} of what rests on {instrument} is stated in them, and more may rest on it that they do not mention.',
  IMPACT_NOTHING_STATED:
    'These sources state nothing that rests on {instrument}; it does not follow that nothing rests on it.',
  IMPACT_CANDIDATES: '{candidates} more may rest on it by inference; inferred: true lists them with their reasons.',
  IMPACT_REFERENCES: '{references} links that only refer to an act are left out: to refer is not to rest on.',
  IMPACT_TREATY_KEPT:
    '{treaty} is left out: it was consented to or signed under {act}, and a treaty does not end with such an act.',
  IMPACT_ALREADY_ENDED: 'These sources already note {instrument} as {force}.',
} as const;

export type NoticeCode = keyof typeof TEXTS;

/** The names between braces in a text. */
type ParamsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamsIn<Rest> : never;
export type NoticeParams<Code extends NoticeCode> = Readonly<Record<ParamsIn<(typeof TEXTS)[Code]>, string | number>>;

/** A notice as the API gives it. */
export interface Notice {
  readonly code: NoticeCode;
  /** In the order in which the text names them. */
  readonly params: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
}

export function notice<Code extends NoticeCode>(code: Code, params: NoticeParams<Code>): Notice {
  const values = new Map(Object.entries<string | number>(params).map(([name, value]) => [name, String(value)]));
  const template: string = TEXTS[code];
  const names = [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))];
  const text = template.replace(/\{(\w+)\}/g, (_match, name: string) => values.get(name) ?? '');
  return {
    code,
    params: names.map((name) => ({ name, value: values.get(name) ?? '' })),
    text: text.charAt(0).toUpperCase() + text.slice(1),
  };
}
