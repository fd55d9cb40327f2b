import type { CauseStanding, Certainty } from '../diagnosis/certainty';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import type { JudgedCause } from '../diagnosis/judge-causes';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import { listing, message, type PlainKey, type Text } from '../languages/text';
import { factInWords } from './fact-in-words';

const words = {
  sure: 'certainty.sure',
  likely: 'certainty.likely',
  guess: 'certainty.guess',
} as const satisfies Record<Certainty, PlainKey>;

/** The same word to whoever pasted and to IT. In the middle of a sentence. */
export function certaintyInWords(certainty: Certainty): Text {
  return message(words[certainty]);
}

/** What is said in front of the cause, so that nobody takes an attempt for a finding. */
export function leadTo(match: Match, cause: JudgedCause, { certainty, ground }: CauseStanding): Text {
  if (certainty === 'sure') return message('lead.sure');
  if (certainty === 'likely') return message('lead.likely');
  return message(ground === 'nothing' ? attemptLead(match, cause) : 'lead.guess');
}

function attemptLead({ causes }: Match, { cause }: JudgedCause): PlainKey {
  if (causes.some(({ tried }) => tried)) return 'lead.next';
  const standing = causes.filter(({ state }) => state !== 'ruled out');
  const asFrequent = standing.filter((other) => other.cause.frequency === cause.frequency).length;
  if (cause.frequency === 'common') return asFrequent === 1 ? 'lead.mostOften' : 'lead.oneOfTheFrequent';
  return 'lead.easiest';
}

/** Says on what the cause rests, so that the person can doubt it. */
export function groundInWords(
  match: Match,
  { cause }: NonNullable<Diagnosis['advice']>,
  { certainty, ground, because }: CauseStanding,
  { findings, facts }: { findings: Findings; facts: FactCatalogue },
): Text {
  const reasons = listing(
    'clauses',
    because.map(({ fact, values }) => factInWords(facts, fact, ...values)),
  );
  switch (ground) {
    case 'paste':
      return message('sure.oneCause');
    case 'only known':
      return message('sure.oneCauseKnown');
    case 'elimination':
      return message('sure.othersRuledOutBy', { facts: reasons });
    case 'attempts':
      return message('sure.othersOutOrTried');
    case 'facts':
      return certainty === 'sure' ? message('sure.follows', { facts: reasons }) : speaksForIt(match, reasons);
    case 'nothing':
      return oneOfSeveral(match, cause, findings);
  }
}

function standingIn({ causes }: Match): JudgedCause[] {
  return causes.filter(({ state }) => state !== 'ruled out');
}

function speaksForIt(match: Match, reasons: Text): Text {
  const others = standingIn(match).length - 1;
  return listing('sentences', [
    message('sure.speaksForIt', { facts: reasons }),
    ...(others > 0 ? [message('sure.othersOpen', { count: others })] : []),
  ]);
}

function oneOfSeveral(match: Match, cause: JudgedCause, findings: Findings): Text {
  const standing = standingIn(match);
  const left = message(findings.unknown.size > 0 ? 'sure.openNotFoundOut' : 'sure.open', { count: standing.length });
  const sameSteps = standing.every((other) => other.cause.resolution === cause.cause.resolution);
  return listing('sentences', [left, message(sameSteps ? 'sure.sameSteps' : 'sure.startWithThis')]);
}
