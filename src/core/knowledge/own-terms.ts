import type { Article, Cause, Resolution, Step } from './article';

/** What stood in the slots of an article's messages, by slot. */
export type SlotTerms = Readonly<Record<string, string>>;

const slot = /\{([a-z][a-z_]{0,30})\}/g;

/** The slots a text speaks of. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(slot)].flatMap((match) => match[1] ?? []);
}

/**
 * An article in the person's own terms: `{column}` becomes the column \u201CRegion\u201D where the paste names it, and the
 * column where it does not. The values are shown as they are: whoever shows the texts escapes them like everything pasted.
 */
export function inOwnTerms(article: Article, terms: SlotTerms): Article {
  if (Object.keys(article.slots).length === 0) return article;
  const say = (text: string): string => filled(text, article.slots, terms);
  return {
    ...article,
    title: say(article.title),
    summary: say(article.summary),
    causes: article.causes.map((cause) => causeInTerms(cause, say)),
    resolutions: article.resolutions.map((resolution) => resolutionInTerms(resolution, say)),
    notes: article.notes.map(say),
  };
}

type Say = (text: string) => string;

function causeInTerms(cause: Cause, say: Say): Cause {
  return { ...cause, title: say(cause.title), ...(cause.why === undefined ? {} : { why: say(cause.why) }) };
}

function resolutionInTerms(resolution: Resolution, say: Say): Resolution {
  return { ...resolution, title: say(resolution.title), steps: resolution.steps.map((step) => stepInTerms(step, say)) };
}

function stepInTerms(step: Step, say: Say): Step {
  return { ...step, do: say(step.do), ...(step.verify === undefined ? {} : { verify: say(step.verify) }) };
}

function filled(text: string, nouns: Article['slots'], terms: SlotTerms): string {
  return text.replace(slot, (whole, name: string, at: number) => {
    const noun = nouns[name];
    if (noun === undefined) return whole;
    const called = /(?:^|[.!?] )$/.test(text.slice(0, at)) ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : noun;
    const term = terms[name];
    return term === undefined ? called : `${called} \u201C${term}\u201D`;
  });
}

/** The texts of an article that may speak of its slots, each with its place in the file. */
export function textsWithTerms(article: Article): { keys: (string | number)[]; text: string }[] {
  return [
    { keys: ['title'], text: article.title },
    { keys: ['summary'], text: article.summary },
    ...article.causes.map(({ title, why = '' }, at) => ({ keys: ['causes', at], text: `${title} ${why}` })),
    ...article.resolutions.flatMap(({ title, steps }, at) => [
      { keys: ['resolutions', at], text: title },
      ...steps.map((step, index) => ({
        keys: ['resolutions', at, 'steps', index],
        text: `${step.do} ${step.verify ?? ''}`,
      })),
    ]),
    ...article.notes.map((text, at) => ({ keys: ['notes', at], text })),
  ];
}
