import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { listing, message, said, taught, type PlainKey, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import { factInWords } from '../../core/replies/fact-in-words';
import type { DeskReply } from '../../core/replies/reply';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import type { CaseView } from '../turns/case-views';
import { answersFirst, howSure, relevantFacts } from './what-is-known';
import { tracesIn } from './traces';

/** The lines IT reads first: codes, what is known, what was tried. */
export function requestBrief(
  aCase: Case,
  view: CaseView,
  { index, deskWords }: { index: KnowledgeIndex; deskWords: Words },
): DeskReply['brief'] {
  const { diagnosis } = view;
  const { tried, texts } = stateOf(aCase);
  const [match] = diagnosis.matches;
  const traces = tracesIn(texts);
  const named = (heading: PlainKey, parts: readonly Text[]): DeskReply['brief'] =>
    parts.length === 0 ? [] : [{ name: message(heading), text: listing('clauses', parts) }];
  const causes = match?.causes ?? [];
  return [
    ...named('brief.afterFix', failingAgain(aCase)),
    ...named('brief.cause', howSure(view)),
    ...named(
      'brief.codes',
      diagnosis.codes
        .slice(0, 3)
        .map(({ names: [name], text }) => said(name === undefined || name === text ? text : `${name} (${text})`)),
    ),
    ...named(
      'brief.known',
      answersFirst(relevantFacts(view, index))
        .slice(0, 5)
        .map(({ fact, value }) => factInWords(index.knowledge.facts, fact, value)),
    ),
    ...named(
      'brief.possible',
      causes
        .filter(({ state }) => state !== 'ruled out')
        .slice(0, 3)
        // Several titles stand in one line, so none ends it.
        .map(({ cause }) => said(deskWords.say(taught(cause.title)).replace(/\.$/, ''))),
    ),
    ...named(
      'brief.tried',
      causes
        .filter(({ cause }) => tried.has(`${match?.article.id ?? ''}/${cause.id}`))
        .map(({ cause }) => taught(cause.title)),
    ),
    ...named('brief.ids', [...traces.ids, ...traces.times].slice(0, 4).map(said)),
  ];
}

/** Who ran the flow again after IT said it is fixed, and it failed. */
function failingAgain({ id, log }: Case): Text[] {
  const events = log.map(({ event }) => event);
  const sinceFix = events.slice(events.findLastIndex(({ kind }) => kind === 'fixed by IT') + 1);
  const ids = sinceFix.flatMap((event) =>
    event.kind === 'still failing' ? [id] : event.kind === 'follower still failing' ? [event.caseId] : [],
  );
  const cases = [...new Set(ids)].map(said);
  return cases.length === 0 ? [] : [message('brief.stillFails', { cases: listing('items', cases) })];
}
