import { verbOf } from '../actions/card-verb';
import { readingsOf } from '../codes/number-readings';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import { relevantFactsOf } from '../diagnosis/relevant-facts';
import type { JudgedCause } from '../diagnosis/judge-causes';
import type { NextCheck } from '../diagnosis/next-check';
import type { Evidence } from '../diagnosis/evidence';
import type { KnownFact } from '../intake/read-facts';
import type { ErrorReport } from '../intake/read-paste';
import { secretKinds, type Redaction } from '../intake/redact';
import type { Person } from '../knowledge/article';
import { factInWords, type FactCatalogue } from '../knowledge/fact-catalogue';
import type { Knowledge } from '../knowledge/knowledge';
import { hintInWords } from './hint-in-words';
import { linesOf, outputInWords, type JudgedOutput } from './dump-in-words';
import type { AnswerButton, Verdict } from './reply';

const learnt: Record<KnownFact['from'], string> = {
  dsregcmd: 'from the dsregcmd output',
  event: 'from the Windows event in your paste',
  words: 'from your words',
  message: 'from the message in your paste',
  code: 'from the code in your paste',
  shape: 'from the kind of paste',
  answer: 'your answer',
};

export const personName: Record<Person, string> = {
  maker: 'you',
  'machine-owner': 'an administrator of the machine',
  'it-admin': 'an IT administrator',
  'tenant-admin': 'an administrator of your organisation\u2019s tenant',
};

/** A button for every answer, and one for whoever cannot tell. */
export function answerButtons({ fact, answers }: NextCheck): AnswerButton[] {
  return [
    ...answers.map(({ value, label }) => ({ label, verb: verbOf({ kind: 'answer', fact, value }) })),
    { label: 'I don\u2019t know', verb: verbOf({ kind: 'not known', fact }) },
  ];
}

export function verdictOf(
  match: Match,
  { diagnosis, findings }: { diagnosis: Diagnosis; findings: Findings },
  knowledge: Knowledge,
  canGoBack = false,
): Verdict {
  const { article, evidence, causes } = match;
  const { facts } = knowledge;
  const bearing = relevantFactsOf(article, facts);
  const output = judgedOutput(findings.report, knowledge);
  return {
    title: article.title,
    summary: article.summary,
    matched: evidenceInWords(evidence, diagnosis),
    known: [
      ...diagnosis.facts
        .filter(({ fact }) => bearing.has(fact))
        .map(({ fact, value, from }) => `${factInWords(facts, fact, value)} (${learnt[from]})`),
      ...diagnosis.hints.filter(({ fact }) => bearing.has(fact)).map((hint) => hintInWords(hint, facts)),
    ],
    causes: causes.map((cause) => ({ title: cause.cause.title, state: cause.state, why: whyOf(cause, facts) })),
    notes: [...(article.status === 'draft' ? [draftWarning] : []), ...article.notes],
    doubts: [...insideInWords(diagnosis), ...(isGuess(match, findings) ? [guess] : []), ...linesOf(output, 'doubt')],
    output: outputInWords(output),
    sources: uniqueByUrl(article.sources.map(({ title, url }) => ({ title, url }))),
    changeable: [...findings.answers.keys(), ...stillUnknown(findings.unknown, diagnosis)]
      .filter((fact) => facts[fact]?.check)
      .map((fact) => ({ label: facts[fact]?.title ?? fact, verb: verbOf({ kind: 'change answer', fact }) })),
    canGoBack,
  };
}

export function judgedOutput({ fields, judged }: ErrorReport, knowledge: Knowledge): JudgedOutput {
  return { fields, judged, reference: knowledge.fields, rules: knowledge.dumpRules };
}

/** Names the reason inside that no article is about, so that nobody takes what follows for the whole answer. */
function insideInWords({ inside }: Diagnosis): string[] {
  if (!inside) return [];
  const reason = inside.code ? `Inside it is ${inside.text}` : `Inside it says \u201C${inside.text}\u201D`;
  return [`${reason}, and I have no article for that. What follows is about the error around it.`];
}

const guess =
  'I take this from your own words, and I am not sure of it. If it is something else, paste the error message or the code itself.';
const sureEnough = 0.5;

/** Words alone rarely prove anything; a person who chose the article knows better. */
function isGuess({ article, confidence, evidence }: Match, { chosen }: Findings): boolean {
  return confidence < sureEnough && chosen !== article.id && evidence.every(({ kind }) => kind === 'words');
}

/** What nobody could tell and no paste has told since. */
function stillUnknown(unknown: ReadonlySet<string>, { facts }: Diagnosis): string[] {
  const known = new Set(facts.map(({ fact }) => fact));
  return [...unknown].filter((fact) => !known.has(fact));
}

/** Names of codes with the person's own spelling, and their words in quotes; words that another quote holds are not said twice. */
export function evidenceInWords(evidence: readonly Evidence[], diagnosis: Pick<Diagnosis, 'codes'>): string[] {
  const pieces = evidence.map((piece) => ({ ...piece, text: piece.text.trim().replace(/\s+/g, ' ') }));
  const quotes = pieces.filter(({ kind }) => kind !== 'code').map(({ text }) => text.toLowerCase());
  const isInAnother = (text: string): boolean =>
    quotes.some((quote) => quote.length > text.length && quote.includes(text.toLowerCase()));
  return [
    ...new Set(
      pieces
        .filter(({ kind, text }) => kind === 'code' || !isInAnother(text))
        .map((piece) => pieceInWords(piece, diagnosis)),
    ),
  ];
}

function pieceInWords({ kind, text, key }: Evidence, { codes }: Pick<Diagnosis, 'codes'>): string {
  if (kind !== 'code') return `\u201C${text}\u201D`;
  const written = codes.find(({ code }) => code.key === key)?.text ?? text;
  return written.toLowerCase() === text.toLowerCase()
    ? text
    : `${text} (${written}${readingsOf(written) ? ', read as hexadecimal' : ''})`;
}

const draftWarning = 'This article is a draft: part of it rests on judgement and not on a document that was checked.';

function whyOf({ because, tried }: JudgedCause, facts: FactCatalogue): string {
  if (tried) return 'its steps did not help';
  return [...new Set(because.map(({ fact, values }) => factInWords(facts, fact, ...values)))].join('; ');
}

function uniqueByUrl(links: { title: string; url: string }[]): { title: string; url: string }[] {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

/** Says what was hidden and that a pasted secret should be changed. Empty when nothing was hidden. */
export function hiddenInWords(redactions: readonly Redaction[]): string {
  if (redactions.length === 0) return '';
  const list = redactions.map(({ kind, count }) => (count === 1 ? `1 ${kind}` : `${count} times: ${kind}`)).join(', ');
  const change = redactions.some(({ kind }) => secretKinds.has(kind))
    ? ' Whoever can read this chat could have seen the secret: please change it.'
    : '';
  return `I hid what should not be in a chat (${list}) and did not keep it.${change}`;
}

export function minutesInWords(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours === 1
    ? 'about 1 hour'
    : hours < 24
      ? `about ${hours} hours`
      : hours < 36
        ? 'about a day'
        : `about ${Math.round(hours / 24)} days`;
}
