/** What answers have to say about themselves: a catalogue of codes, each with its text in English. */

/** `{name}` is a parameter; a text is one or two whole sentences and speaks of these sources only. */
const TEXTS = {
  PATH_NOT_FOUND:
    'These sources link “{from}” and {to} by no path within the limit of steps ({maxHops}); it does not follow that nothing links them.',
  PATH_HUBS_LEFT_OUT:
    'A path that passes through what links everything (countries, findings, hubs) was not looked for; name the types to follow to have it too.',
  PATH_SEARCH_NARROWED: 'It was not looked everywhere, as asked ({limits}): without that there may be more.',
  PATH_SAME_ENTITY: '“{from}” is both ends of the path asked for.',
  SEARCH_CUT: 'The search was ended at its bound ({entities} entities looked at): there may be more to find.',
  IMPACT_AS_FAR_AS_STATED:
    'These sources report on the law and state few of its links (resting on “{instrument}” as they state it: {stated}); more may rest on it that they do not mention.',
  IMPACT_NOTHING_STATED:
    'These sources state nothing that rests on “{instrument}”; it does not follow that nothing rests on it.',
  IMPACT_NOT_YET_THERE: 'As of {date}, “{instrument}” is certainly not there yet: nothing could rest on it.',
  IMPACT_AS_OF:
    'Counted is what may be there as of {date}; what these sources date later is left out, and what they do not date is not.',
  IMPACT_CANDIDATES:
    'More may rest on it by inference ({candidates}); ask with `inferred: true` to see them with their reasons.',
  IMPACT_REFERENCES: 'Links that only refer to an act are left out ({references}): to refer is not to rest on.',
  IMPACT_TREATY_KEPT:
    '“{treaty}” is left out: “{act}” consented to it or authorised its signature, and a treaty does not end with such an act.',
  IMPACT_ALREADY_ENDED: 'These sources already note “{instrument}” as {force}.',
  OVERLAP_SEVERAL_HOLDERS:
    '{count} bodies hold {tasks} tasks of one action and object ({action}, {object}): {holders}.',
  OVERLAP_JOINT_TASK: 'These sources give one task ({action}, {object}) to several at once: {holders}.',
  OVERLAP_WITHIN_ONE_BODY:
    'Those who hold tasks of one action and object ({action}, {object}) are {whole} and what is part of it: {holders}.',
  GAP_NO_HOLDER: 'These sources name nobody who holds the task "{task}".',
  GAP_NO_LEGAL_BASIS: 'These sources name no act for "{entity}".',
  GAP_BASIS_ONLY_REFERRED_TO: 'These sources name no act that gives "{entity}"; beside it they only refer to {acts}.',
  GAP_BASIS_REPEALED: '"{entity}" rests on what these sources note as repealed or ceased: {acts}.',
  GAP_BASIS_REPEALED_OTHER_KEPT:
    '"{entity}" rests on what these sources note as repealed or ceased: {acts}. It also rests on {others}.',
  GAP_CONSENT_NOT_STATED:
    'These sources name no act by which {party} consented to be bound by "{agreement}"; that there is none does not follow.',
  CHAIN_NOT_CONCLUDED:
    'These sources know "{agreement}" only as not concluded ({stage}): of the later steps there is nothing to state yet.',
  CHAIN_PARTIES_NOT_STATED: 'These sources name no party to "{agreement}".',
  CHAIN_COUNTERPARTS_UNNAMED: 'These sources leave parties to "{agreement}" unnamed: {counterparts}.',
  CHAIN_AUTHORIZATION_NOT_STATED: 'These sources name no act that authorised the signing of "{agreement}".',
  CHAIN_SIGNING_DATE_NOT_STATED: 'These sources give no date on which "{agreement}" was signed.',
  CHAIN_SIGNING_DATE_DISPUTED: 'These sources disagree about the date on which "{agreement}" was signed.',
  CHAIN_CONSENT_NOT_STATED: 'These sources name no act that ratified or approved "{agreement}".',
  CHAIN_CONSENT_OF_PARTIES_NOT_STATED: 'These sources name no act by which {parties} consented to "{agreement}".',
  CHAIN_ENTRY_INTO_FORCE_NOT_STATED: 'These sources do not say that "{agreement}" is in force.',
  CHAIN_CARRYING_OUT_NOT_STATED:
    'These sources name no task that rests on "{agreement}" and nobody who carries it out.',
  NETWORK_CENTRED_ON_SOURCES:
    'The network is drawn from sources about {countries}, tied in {tied} of its {agreements} agreements: it is centred there because they are, and ties among others are missing unless these sources name them.',
  NETWORK_BODIES_APART:
    'Bodies that these sources name as parties themselves are nodes apart from their State: {bodies}.',
  NETWORK_PLANNED_LEFT_OUT:
    'Agreements that are planned, negotiated or drafted are left out ({count}); ask for them with includePlanned or by their stage.',
  NETWORK_PARTIES_NOT_STATED: 'These sources name no party to: {agreements}.',
  NETWORK_COUNTERPARTS_UNNAMED: 'These sources leave further parties unnamed in: {agreements}.',
  ENTITLEMENT_LEVELS_DIFFER:
    'What these sources give here is at several levels ({levels}), on conditions of its own each; the least of them is shown.',
  ENTITLEMENT_EXCLUSIVE:
    'These sources say that only some have this: {groups}. They do not say in so many words that the group "{group}" has none.',
} as const;

export type NoticeCode = keyof typeof TEXTS;

/** The names between braces in a text. */
type ParamsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamsIn<Rest>
  : never;
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
