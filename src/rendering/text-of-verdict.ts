import { message, type PlainKey } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { CauseState, Verdict } from '../core/replies/reply';
import type { Spoken } from '../core/replies/spoken';

type SpokenVerdict = Spoken<Verdict>;

export function matchedLine({ matched }: SpokenVerdict, words: Words): string | undefined {
  return matched.length === 0 ? undefined : `${words.say(message('labels.matched'))}${matched.join(', ')}`;
}

/** What is doubtful, and what a pasted output says. */
export function aboutOutput({ doubts, output }: SpokenVerdict): string[] {
  return [...doubts, ...output].map((line) => `  - ${line}`);
}

/** In front of a cause: how it stands. */
export const marks = {
  likely: 'marks.likely',
  open: 'marks.possible',
  'ruled out': 'marks.ruledOut',
} as const satisfies Record<CauseState, PlainKey>;

export function causeLines({ causes }: SpokenVerdict, words: Words): string[] {
  if (causes.length < 2) return [];
  const lines = causes.map(
    ({ title, state, why }) => `  ${words.say(message(marks[state]))} ${title}${why === '' ? '' : ` (${why})`}`,
  );
  return [words.say(message('headings.causes')), ...lines];
}

export function sourceLines({ sources }: Pick<SpokenVerdict, 'sources'>, words: Words): string[] {
  return sources.length === 0
    ? []
    : [words.say(message('headings.sources')), ...sources.map(({ title, url }) => `  ${title}: ${url}`)];
}

/** Where the whole article is. */
export function articleLines({ guide }: SpokenVerdict, words: Words): string[] {
  return guide === '' ? [] : [`${words.say(message('buttons.fullGuide'))}: ${guide}`];
}

/** The back button, for those who type. */
export function howBack(
  { canGoBack, canRefuse = false }: Pick<SpokenVerdict, 'canGoBack'> & Partial<Pick<SpokenVerdict, 'canRefuse'>>,
  words: Words,
): string[] {
  const ways = [...(canGoBack ? ['typing.back' as const] : []), ...(canRefuse ? ['typing.notThis' as const] : [])];
  return ways.length > 0 ? ['', ...ways.map((key) => words.say(message(key)))] : [];
}
