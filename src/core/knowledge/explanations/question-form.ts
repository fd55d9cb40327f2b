import {
  askedOnceMore,
  askedWithin,
  asksMeaning,
  asksToExplain,
  asksToSee,
  asksWay,
  asksWhether,
  asksWhich,
  contrast,
  contrastBare,
  contrastBegins,
  contrastEnds,
  leadIn,
  leadOut,
  meaningAtEnd,
  meaningBehind,
  meaningOfYours,
  notKnowing,
  politeWrapper,
  tellsContrast,
  wayBehind,
  worksBehind,
} from './question-phrases';

/** What is asked: a meaning, a difference, a way to find or do something, which one of some, or whether something is so. */
export const questionForms = ['meaning', 'contrast', 'way', 'which', 'whether'] as const;
export type QuestionForm = (typeof questionForms)[number];

export interface Question {
  form: QuestionForm;
  /** What it is about, without the words that only ask. */
  about: string;
  /** The question inside "how do I find out which ...". */
  within?: Question;
}

/** The questions are short; what is longer tells something. In UTF-16 units. */
export const longestQuestion = 200;

/** The sentences of a text; a dot inside a name or a number ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?\u2026]+(?:\s|$)|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The question a sentence asks; undefined for a statement, a request to mend something, and for why something is so. */
export function questionIn(sentence: string): Question | undefined {
  const bare = withoutPoliteness(sentence);
  const asked = unwrapped(bare).replace(askedOnceMore, '');
  if (asked === '' || /^why\b/.test(asked)) return undefined;
  return contrastIn(asked) ?? meaningIn(bare, asked) ?? otherIn(bare, asked);
}

function plain(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[?.!]+$/, '')
    .replace(/['\u2018\u2019\u201C\u201D"`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\bwh?at\b/g, 'what')
    .replace(/\buser name/g, 'username')
    .replace(/\b(?:gets? to|look up)\b/g, 'find')
    .replace(/\b(verify|check|see|know|sure|confirm) that(?= \w)/g, '$1 if')
    .replace(/\b(where (?:do|can|could|to) (?:(?:i|we|you|one) )?)get\b/g, '$1find')
    .replace(/\b((?:do|does) \w+) (?:have|need) to\b/g, '$1 should')
    .trim();
}

/** A sentence in plain small letters, without greetings, thanks and the like. */
export function withoutPoliteness(sentence: string): string {
  const begun = repeated(plain(sentence), leadIn);
  return repeated(begun, leadOut);
}

function unwrapped(sentence: string): string {
  return repeated(sentence.replace(politeWrapper, '').replace(notKnowing, ''), leadIn);
}

/** Takes away what a pattern finds as often as it finds something. */
function repeated(text: string, pattern: RegExp): string {
  const shorter = text.replace(pattern, '');
  return shorter === text ? text : repeated(shorter, pattern);
}

function contrastIn(asked: string): Question | undefined {
  if (!contrast.test(asked) || tellsContrast.test(asked)) return undefined;
  return contrastBegins.test(asked) || contrastEnds.test(asked) || contrastBare.test(asked)
    ? { form: 'contrast', about: asked }
    : undefined;
}

function meaningIn(bare: string, asked: string): Question | undefined {
  const topic = meaningBehind.exec(asked)?.[1] ?? meaningAtEnd.exec(asked)?.[1];
  if (topic !== undefined) return { form: 'meaning', about: topic };
  if (asksToExplain.test(bare)) return { form: 'meaning', about: bare.replace(asksToExplain, '') };
  return asksMeaning.test(asked)
    ? { form: 'meaning', about: asked.replace(meaningOfYours, '').replace(worksBehind, '') }
    : undefined;
}

function otherIn(bare: string, asked: string): Question | undefined {
  const sought = wayBehind.exec(asked)?.[1];
  if (sought !== undefined) return { form: 'way', about: sought.replace(/^(?:is|are|do|does|can)\b/, 'see if') };
  if (asksToSee.test(bare)) return { form: 'way', about: bare.replace(asksToSee, '') };
  if (asksWay.test(asked)) return { form: 'way', about: asked, ...withinOf(asked) };
  if (asksWhich.test(asked)) return { form: 'which', about: asked };
  return asksWhether.test(asked) ? { form: 'whether', about: asked } : undefined;
}

function withinOf(asked: string): Pick<Question, 'within'> {
  if (!askedWithin.test(asked)) return {};
  const inner = asked.replace(askedWithin, '').replace(/^(?:if|whether)\b/, 'is');
  const within = contrastIn(inner) ?? meaningIn(inner, inner) ?? otherIn(inner, inner);
  return within ? { within } : {};
}
