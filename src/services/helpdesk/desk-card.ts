import type { Words } from '../../core/languages/translator';
import { message, said, taught } from '../../core/languages/text';
import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { relevantFactsOf } from '../../core/diagnosis/relevant-facts';
import { conditionsOf } from '../../core/knowledge/article';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { deskReply } from '../../core/replies/compose-escalation';
import type { CaseHead, DeskReply, Option } from '../../core/replies/reply';
import type { CaseView } from '../turns/case-views';
import { requestBrief } from './request-brief';
import { tracesIn } from './traces';
import { typedInto } from './written-request';

const mostWantable = 20;
const fewestWantable = 3;

/** The card of IT; undefined when IT has nothing of the case. */
export function deskCard(
  aCase: Case,
  view: () => CaseView,
  head: CaseHead,
  { index, deskWords }: { index: KnowledgeIndex; deskWords: Words },
): DeskReply | undefined {
  const { escalation, status, texts } = stateOf(aCase);
  if (!escalation) return undefined;
  // The asker has what they wanted, and nobody else waits for it.
  const works = status === 'fixed' && escalation.status !== 'fixed' && escalation.followers.length === 0;
  const shown = works ? { ...escalation, status: 'fixed' as const, note: '' } : escalation;
  return deskReply(head, shown, index.knowledge.facts, {
    brief: requestBrief(aCase, view(), { index, deskWords }),
    wantable: wantableFacts(view(), index),
    // A request of format 1 has it in its text only, which begins with what the paste says.
    machine: typedInto(escalation)?.machine ?? tracesIn(texts).machine,
    note: works ? message('desk.worksNow') : said(escalation.note),
  });
}

/** Facts IT could ask for: not known yet, and askable. */
function wantableFacts({ diagnosis, findings }: CaseView, { knowledge: { facts } }: KnowledgeIndex): Option[] {
  const known = new Set([...diagnosis.facts.map(({ fact }) => fact), ...findings.unknown]);
  const askable = Object.entries(facts).filter(([fact, { check }]) => check && !known.has(fact));
  const [match] = diagnosis.matches;
  const relevant = match ? relevantFactsOf(match.article, facts) : new Set<string>();
  const named = new Set(
    (match?.article.causes ?? []).flatMap(conditionsOf).flatMap((condition) => Object.keys(condition)),
  );
  // What bears on the problem; where next to nothing does, IT may ask for anything.
  const about = askable.filter(([fact]) => relevant.has(fact));
  const offered = about.length >= fewestWantable ? about : askable;
  // Those the article's causes turn on come first.
  return offered
    .toSorted(([one], [other]) => Number(named.has(other)) - Number(named.has(one)))
    .slice(0, mostWantable)
    .map(([fact, { title }]) => ({ title: taught(title), value: fact }));
}
