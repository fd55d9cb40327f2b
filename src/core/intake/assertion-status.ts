import type { Span } from './mapped-text';

/**
 * How somebody says a thing in prose.
 * - asserted: as something that is so
 * - questioned: as a question, a condition, a wish or a doubt
 * - negated: as something that is not so
 * - contrasted: as the case in which all is well, so that it is the other case that fails
 */
export type AssertionStatus = 'asserted' | 'questioned' | 'negated' | 'contrasted';

/** Further away than this nothing bears on a phrase; it also bounds the time. In UTF-16 units. */
const reach = 160;

const sentenceEnd = /[.!?](?=\s|$)|\n/;
const clauseEnd = /[,;:()]|\b(?:but|and|while|whereas|although|though|because|since|so)\b/;

/** The words around a phrase, in small letters: its clause as far as it goes before it, and the rest of its sentence. */
interface Surroundings {
  before: string;
  phrase: string;
  after: string;
  /** A question mark ends the sentence. */
  isQuestion: boolean;
}

/** How the phrase at this place is said. English only, as the phrases of the catalogue are. */
export function assertionStatusOf(text: string, place: Pick<Span, 'start' | 'end'>): AssertionStatus {
  const said = surroundingsOf(text, place);
  if (isAsked(said)) return 'questioned';
  const contrast = contrastIn(said);
  if (contrast !== undefined) return contrast;
  if (isUnreal(said)) return 'questioned';
  return isNegated(said) ? 'negated' : 'asserted';
}

/** Whether a sentence, whoever's it is, leaves open what the phrase says: a question, a condition, a doubt. */
export function isLeftOpen(text: string, place: Pick<Span, 'start' | 'end'>): boolean {
  const said = surroundingsOf(text, place);
  return isAsked(said) || conditional.test(said.before) || doubt.test(said.before);
}

function surroundingsOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Surroundings {
  const behind = text.slice(end, end + reach).toLowerCase();
  const stop = sentenceEnd.exec(behind);
  const sentence = lastPart(text.slice(Math.max(0, start - reach), start).toLowerCase(), sentenceEnd);
  return {
    before: lastPart(sentence, clauseEnd).trimStart(),
    phrase: text.slice(start, end).toLowerCase(),
    after: behind.slice(0, stop?.index),
    isQuestion: stop?.[0] === '?',
  };
}

function lastPart(text: string, boundary: RegExp): string {
  return text.split(boundary).at(-1) ?? '';
}

const asking =
  /^(?:(?:or|also|then|hi|hello|please|maybe|perhaps)\s+)*(?:could|can|should|would|may|might|must|shall|will|do|does|did|is|are|was|were|has|have|had)\b/;
const askingAlways =
  /\b(?:(?:could|can|should|may|shall|must|do|would) (?:i|we)|(?:would|could|might|will|does|did) (?:it|that|this)|is it possible|is there a way|what (?:is|are|if|about|does|happens)|how (?:do|can|could|should|to|about)|which)\b/;

/** "Why does my unattended run fail?" takes for granted that it is unattended; "Could I run it unattended?" does not. */
function isAsked({ before, isQuestion }: Surroundings): boolean {
  if (/\b(?:why|how come|what causes)\b/.test(before)) return false;
  return askingAlways.test(before) || (isQuestion && asking.test(before));
}

const conditional =
  /\bif (?:i|we|you|the|my|our|it|this|that|there|only|a|an)\b|\b(?:whether|unless|suppose|supposing)\b/;
const doubt = /\b(?:do not|don't|dont) (?:think|believe|know)\b|\b(?:doubt|not sure|unsure|no idea|wonder(?:ing)?)\b/;
const modal = /\b(?:could|should|would|might|may|maybe|perhaps)\b(?! not)/;
const intention =
  /\b(?:want|wants|wanted|plan|plans|planning|going to|like to|prefer|tried|consider(?:ing)?|thinking (?:of|about)|recommend(?:s|ed)?|suggest(?:s|ed)?|advised?|told)\b/;

function isUnreal({ before }: Surroundings): boolean {
  return [conditional, doubt, modal, intention].some((sign) => sign.test(before));
}

/** What stands between a negation and what it denies: "not use a", "never had any". Other verbs are denied themselves. */
const havingWords =
  /^(?:\s+(?:use|used|using|have|has|had|having|need|be|been|being|it|is|a|an|the|any|my|our|your|with|in|on|set|up|enabled?|configured?|type|typed|enter|entered|really|actually|even|just|yet))*\s*$/;
const negationBefore =
  /(?:\b(?:not|never|cannot|neither|nor|dont|doesnt|didnt|isnt|wasnt)\b|n't\b)(?<between>(?:\s+\S+){0,5})\s*$/;
const absenceBefore = /\b(?:no|without|instead of|rather than|other than|except(?: for)?)(?:\s+\S+){0,2}\s*$/;
const negationAfter =
  /^\s*(?:(?:is|are|was|were|has|have)\s*)?(?:not|n't|never)\s+(?:been\s+)?(?:used|involved|set|an option|possible|in use|enabled|configured|allowed|there)\b/;

/** "It does not work unattended" says that it is unattended: there it is the working that is denied. */
function isNegated({ before, after }: Surroundings): boolean {
  if (negationAfter.test(after) || absenceBefore.test(before)) return true;
  const negation = negationBefore.exec(before);
  return negation !== null && havingWords.test(negation.groups?.['between'] ?? '');
}

/** What may stand before the name of a circumstance: "with a local account", "my local account", or nothing. */
const introduction =
  /(?:^|\b(?:with|without|using|under|as|in|when|on|from|for|a|an|the|my|our|your|their|this|that|only|same|use|run)\s+)$/;
const worksBehind = [
  /^(?:\s+(?:mode|runs?|flows?|sessions?|accounts?|users?))?(?:\s+(?:always|still|also|just|usually))*\s+(?<verb>works?|worked|succeeds?|succeeded|is fine|are fine|is ok)\b/,
  /^(?:\s+(?:mode|runs?|flows?|sessions?|accounts?|users?))?,?\s+(?:it|that|this|everything|all)(?:\s+(?:always|still|also|just|usually))*\s+(?<verb>works|worked|runs|ran|succeeds|succeeded|connects|connected|completes|goes through|is fine|is ok)\b/,
];
const worksBefore =
  /\b(?<verb>works|worked|runs|ran|succeeds|succeeded|connects|connected|is fine|is ok)\s+(?:(?:fine|ok|well|perfectly|again|only|just|always)\s+)*(?:with|when|using|under|as|for|if|in|on)\s+(?:\S+\s+){0,4}$/;
/** "It works attended": how it goes, or when; too little to turn it round. */
const worksAs = /\b(?:works|worked|succeeds|succeeded)\s+(?:only\s+)?$/;
/** A phrase that itself says how it goes names no circumstance. */
const saysHow = /\b(?:works?|worked|working|can|fails?)\b|ly$/;
const denied = /\b(?:used to|no longer|not|never)\b|n't\b/;

/** "With a local account it works". What worked once may have been this case or another, so it says nothing. */
function contrastIn(said: Surroundings): 'contrasted' | 'questioned' | undefined {
  if (saysHow.test(said.phrase) || denied.test(said.before)) return undefined;
  const verb = workingVerbOf(said);
  if (verb === undefined) return worksAs.test(said.before) ? 'questioned' : undefined;
  return /ed$|^ran$/.test(verb) ? 'questioned' : 'contrasted';
}

function workingVerbOf({ before, after }: Surroundings): string | undefined {
  const places = introduction.test(before) ? worksBehind.map((sign) => sign.exec(after)) : [];
  return [...places, worksBefore.exec(before)].find((found) => found !== null)?.groups?.['verb'];
}
