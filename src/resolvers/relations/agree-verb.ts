/** Makes the verb of a relation's sentence agree with a subject in the plural. */
import type { Kind } from '../../model/index.ts';
import { headNoun } from './definite-article.ts';

/** Kinds whose names may be plurals; names of bodies, acts and persons are singular, whatever they end in. */
const namedInPlural: ReadonlySet<string> = new Set<Kind>(['Group', 'ActorClass', 'Regulation']);

const irregular: ReadonlySet<string> = new Set(['people', 'children', 'persons', 'women', 'men', 'staff', 'personnel']);

/** `{from} carries out {to}.` -> `{from} carry out {to}.` where the subject is a plural such as `Employers`. */
export function agreeVerb(sentence: string, subject: { readonly kind: string; readonly name: string }): string {
  if (!namedInPlural.has(subject.kind) || !isPlural(subject.name)) return sentence;
  return sentence.replace(/^\{from\} (\S+)/u, (_match, verb: string) => `{from} ${plural(verb)}`);
}

function isPlural(name: string): boolean {
  const noun = headNoun(name);
  return irregular.has(noun) || /[^s]s$/u.test(noun);
}

function plural(verb: string): string {
  if (verb === 'is') return 'are';
  if (verb === 'was') return 'were';
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch)es$/u.test(verb)) return verb.slice(0, -2);
  return verb.endsWith('s') ? verb.slice(0, -1) : verb;
}
