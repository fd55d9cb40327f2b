import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { listing, message, said, taught, type Text } from '../../core/languages/text';
import { factInWords } from '../../core/replies/fact-in-words';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import type { CaseView } from '../turns/case-views';
import { cutTo, oneLine } from './fitting-text';
import { answersFirst, howSure, relevantFacts } from './what-is-known';

const mostCodes = 3;
const mostKnown = 4;
const mostTried = 3;
const mostQuoted = 200;

/**
 * What is read in 20 seconds: what fails, why as far as that is known, what is known, what was tried. Plain text, line by line;
 * when it failed and where stand in the form beside it, everything else in the details (request-details.ts).
 */
export function requestSummary(aCase: Case, view: CaseView, index: KnowledgeIndex): Text[] {
  const { diagnosis } = view;
  const [match] = diagnosis.matches;
  const { facts } = index.knowledge;
  const codes = diagnosis.codes
    .slice(0, mostCodes)
    .map(({ names: [name], text }) => said(name === undefined || name === text ? text : `${name} (${text})`));
  const known = answersFirst(relevantFacts(view, index))
    .slice(0, mostKnown)
    .map(({ fact, value }) => factInWords(facts, fact, value));
  return [
    match ? taught(match.article.title) : message('handover.noMatch'),
    ...(match || codes.length > 0 ? [] : [message('gist.words', { words: said(startOf(view.findings.report.text)) })]),
    ...lineOf(codes, (list) => message('gist.error', { codes: list })),
    ...howSure(view).map((cause) => message('handover.cause', { cause })),
    ...lineOf(known, (list) => message('gist.known', { facts: list })),
    ...attemptsInWords(aCase, view),
  ];
}

/** What the person did about it, or could not do. */
function attemptsInWords(aCase: Case, { diagnosis }: CaseView): Text[] {
  const { tried, notDoable, stepsDone } = stateOf(aCase);
  const [match] = diagnosis.matches;
  const named = (ids: { has(id: string): boolean }): Text[] =>
    (match?.causes ?? [])
      .filter(({ cause }) => ids.has(`${match?.article.id ?? ''}/${cause.id}`))
      .slice(0, mostTried)
      .map(({ cause }) => taught(cause.title));
  const inVain = named(tried);
  const beyond = named(notDoable);
  const begun = named({ has: (id) => stepsDone.has(id) && !tried.has(id) });
  return [
    ...lineOf(inVain, (list) => message('gist.triedInVain', { causes: list })),
    ...lineOf(begun, (list) => message('gist.begun', { causes: list })),
    ...lineOf(beyond, (list) => message('gist.cannotDo', { causes: list })),
    ...(inVain.length + begun.length + beyond.length === 0 ? [message('gist.nothingTried')] : []),
  ];
}

function lineOf(items: readonly Text[], line: (list: Text) => Text): Text[] {
  return items.length === 0 ? [] : [line(listing('clauses', items))];
}

/** Their own words, where nothing else says what it is about. */
function startOf(text: string): string {
  return cutTo(oneLine(text), mostQuoted);
}
