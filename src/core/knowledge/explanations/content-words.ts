import stem from 'wink-porter2-stemmer';
import { meaningsOf, type Meaning, type Speller } from '../everyday-words';
import type { Question } from './question-form';

/** What a question is about, word by word. */
export interface Content {
  /** What the words mean here: a computer is a machine. */
  meant: ReadonlySet<string>;
  /** The words themselves, for names: a computer is not called a machine. */
  written: ReadonlySet<string>;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that only ask, or that every question has. */
const frame = new Set(
  list(`a an the and or of to in on at by for from with as is are was were be been do does did have has had
  it its these those there i im ive ill me my mine myself we us our your their them they he she his her one ones
  can could will would may might able what whats which whos whose whom when where wheres how hows
  please pls plz help hello hi hey dear guys folks everyone everybody all thanks thank sorry new some any anything something
  mean means meaning meant stand stands explain explanation definition define describe exactly actually really basically just only
  also so then now ok okay well again about between difference differences diff differ differs different vs versus same
  kind kinds sort sorts thing things way ways place page good like use uses used using call called quick question into out if whether why under inside within behind beside via through would`),
);

/** In a question for a way these say no more than the question word; in "who sees this?" one of them is what is asked. */
const seeing = new Set(
  list(`see sees seeing seen look looks find finds found show shows shown check checks tell tells view views open opens know knows
  read reads locate verify confirm determine recognise recognize inspect discover learn`),
);
const seen = 'see';

/** Words that say one thing in a question, after the one that stands for them. */
const sameInQuestions = new Map(
  Object.entries({
    enter: 'put puts write writes enters fill fills type types belong belongs go goes',
    change: 'changes update updates edit edits modify replace switch set sets',
    should: 'must shall',
    need: 'needs needed require requires required necessary',
    conversation: 'chat chats conversations',
    enable: 'active enabled',
  }).flatMap(([word, others]) => list(others).map((other) => [other, word] as const)),
);

/** What is to be done is asked for in every question for a way. */
const modal = 'should';

/** What points to the chat itself or to something in view. */
const here = new Set(list('here this that'));
export const hereTerm = 'here';

/** "How do I know if it is joined" is not "how do I join it". */
const clauseBegins = new Set(list('if whether how which what who whose why where'));
export const clause = 'if';

/** Where something is done or stands; it does not change what is asked. */
const places = ['powerautom', 'microsoft', 'window', 'portal', 'compani'];

/** What may be said besides. */
export const fillers: ReadonlySet<string> = new Set([...places, hereTerm, 'you']);

/** The terms that have to be asked for. */
export function tellingTerms(terms: ReadonlySet<string>): string[] {
  const telling = [...terms].filter((term) => !places.includes(term));
  return telling.length > 0 ? telling : [...terms];
}

/** The content of a question. `spell` reads misspelt words. */
export function contentOf({ form, about }: Question, spell?: Speller): Content {
  const meanings = meaningsOf(about, spell);
  const clauses = form === 'way' && meanings.some(({ word }, at) => at > 0 && clauseBegins.has(word)) ? [clause] : [];
  const isFrame = ({ word }: Meaning): boolean =>
    frame.has(word) || (form === 'way' && (seeing.has(word) || word === modal || sameInQuestions.get(word) === modal));
  const kept = meanings.filter((meaning) => !isFrame(meaning));
  return { meant: new Set([...clauses, ...kept.map(meantBy)]), written: new Set(kept.map(writtenBy)) };
}

function meantBy(meaning: Meaning): string {
  const { word, term, small } = meaning;
  const same = sameInQuestions.get(word);
  return pointing(word) ?? (same === undefined ? (small ? stem(term) : term) : stem(same));
}

function writtenBy(meaning: Meaning): string {
  const { word, term, guessed } = meaning;
  return pointing(word) ?? (guessed || /[^\p{L}\p{N}]/u.test(word) ? term : stem(word));
}

function pointing(word: string): string | undefined {
  if (here.has(word)) return hereTerm;
  return seeing.has(word) ? seen : undefined;
}
