import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { diagnoseCase } from '../../core/cases/findings';
import type { Engine } from '../../core/diagnosis/engine';
import { fingerprintOf, handoverBrief, handoverSummary } from '../helpdesk/handover';
import type { EscalationPolicy } from '../helpdesk/policy';
import type { Ticket } from '../helpdesk/desk';
import { tracesIn } from '../helpdesk/traces';
import { factsBearingOn } from '../../core/diagnosis/bearing-facts';
import { conditionsOf } from '../../core/knowledge/article';
import { inOwnTerms } from '../../core/knowledge/own-terms';
import { composeReply } from '../../core/replies/compose';
import { deskReply, sharedReply, type HandoverForm } from '../../core/replies/compose-escalation';
import type { CaseHead, Reply } from '../../core/replies/reply';
import { summaryOf } from '../../rendering/text';

export interface PresenterParts {
  engine: Engine;
  policy: EscalationPolicy;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
}

/** A case as each of its audiences sees it, made anew each time from the case alone. */
export interface Presenter {
  asker(aCase: Case, note?: string): Reply;
  /** Undefined when IT has nothing of it. */
  desk(aCase: Case, note?: string): Reply | undefined;
  /** Without the buttons, for a group. */
  shared(aCase: Case, owner: string): Reply;
  /** What the request to IT is about: title, area, fingerprint by machine. */
  subject(aCase: Case): { title: string; area: string; fingerprint: (machine: string) => string };
}

type Found = ReturnType<typeof diagnoseCase>;

const mostWantable = 20;
const fewestWantable = 3;

export function presenter({ engine, policy, now, random }: PresenterParts): Presenter {
  const { index } = engine;
  const nonce = (): string => Math.floor(random() * 36 ** 8).toString(36);

  /** What names a request outlives the person's words, so it holds none of them. */
  const titleWithoutTerms = (id: string | undefined): string | undefined => {
    const article = id === undefined ? undefined : index.articleById.get(id);
    return article && inOwnTerms(article, {}).title;
  };

  const subjectOf = (aCase: Case, found: Found): ReturnType<Presenter['subject']> => {
    const [match] = found.diagnosis.matches;
    const [code] = found.diagnosis.codes;
    return {
      title:
        titleWithoutTerms(match?.article.id) ??
        code?.names[0] ??
        code?.text ??
        'A flow fails and the reason is not known',
      area: match?.article.area ?? '',
      fingerprint: (machine) => fingerprintOf(aCase, found, machine),
    };
  };

  const formOf = (aCase: Case, found: Found): HandoverForm => {
    const summary = handoverSummary(aCase, found, index);
    const { title, area } = subjectOf(aCase, found);
    const route = policy.routeFor(area);
    return {
      summary,
      machine: tracesIn(stateOf(aCase).texts).machine,
      destination: route && policy.nameOf(route.desk),
      mailLink: policy.mailLink(ticketOf({ aCase, title, area, description: summary })),
    };
  };

  const mailOf = (aCase: Case): string => {
    const { escalation } = stateOf(aCase);
    return escalation
      ? policy.mailLink({
          key: escalation.key,
          caseId: aCase.id,
          title: escalation.title,
          description: escalation.text,
          urgency: escalation.urgency,
          impact: escalation.impact,
          area: escalation.area,
          group: escalation.group,
        })
      : '';
  };

  const asker: Presenter['asker'] = (aCase, note = '') => {
    const state = stateOf(aCase);
    const found = diagnoseCase(aCase, engine);
    const form = state.askingIt && state.status === 'open' ? formOf(aCase, found) : undefined;
    return composeReply(aCase, found, index, { note, nonce: nonce(), form, mailLink: mailOf(aCase), now: now() });
  };

  /** Facts IT could ask for: not known yet, and askable. */
  const wantable = ({ diagnosis, findings }: Found): { title: string; value: string }[] => {
    const known = new Set([...diagnosis.facts.map(({ fact }) => fact), ...findings.unknown]);
    const askable = Object.entries(index.knowledge.facts).filter(([fact, { check }]) => check && !known.has(fact));
    const [match] = diagnosis.matches;
    const bearing = match ? factsBearingOn(match.article, index.knowledge.facts) : new Set<string>();
    const named = new Set(
      (match?.article.causes ?? []).flatMap(conditionsOf).flatMap((condition) => Object.keys(condition)),
    );
    // What bears on the problem; where next to nothing does, IT may ask for anything.
    const about = askable.filter(([fact]) => bearing.has(fact));
    const offered = about.length >= fewestWantable ? about : askable;
    // Those the article's causes turn on come first.
    return offered
      .toSorted(([one], [other]) => Number(named.has(other)) - Number(named.has(one)))
      .slice(0, mostWantable)
      .map(([fact, { title }]) => ({ title, value: fact }));
  };

  const headOf = (aCase: Case, note: string): CaseHead => ({
    caseId: aCase.id,
    version: aCase.version,
    nonce: nonce(),
    note,
    hidden: '',
  });

  return {
    asker,
    subject: (aCase) => subjectOf(aCase, diagnoseCase(aCase, engine)),
    desk: (aCase, note = '') => {
      const { escalation, status } = stateOf(aCase);
      if (!escalation) return undefined;
      const found = diagnoseCase(aCase, engine);
      const brief = handoverBrief(aCase, found, index);
      const shown =
        status === 'fixed' && escalation.status !== 'fixed' && escalation.followers.length === 0
          ? { ...escalation, status: 'fixed' as const, note: 'The person says it works now.' }
          : escalation;
      return deskReply(headOf(aCase, note), shown, index.knowledge.facts, { brief, wantable: wantable(found) });
    },
    shared: (aCase, owner) => sharedReply(headOf(aCase, ''), aCase.id, summaryOf(asker(aCase)), owner),
  };
}

function ticketOf({
  aCase,
  title,
  area,
  description,
}: {
  aCase: Case;
  title: string;
  area: string;
  description: string;
}): Ticket {
  return {
    key: aCase.id,
    caseId: aCase.id,
    title,
    description,
    urgency: 'normal',
    impact: 'one person',
    area,
    group: '',
  };
}
