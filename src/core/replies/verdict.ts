import { verbOf } from '../actions/card-verb';
import type { CaseState } from '../cases/case-state';
import { readingsOf } from '../codes/number-readings';
import { relevantFactsOf } from '../diagnosis/relevant-facts';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import { isGuess } from '../diagnosis/certainty';
import { byWordsAlone } from '../diagnosis/suggest';
import type { JudgedCause } from '../diagnosis/judge-causes';
import type { NextCheck } from '../diagnosis/next-check';
import type { Evidence } from '../diagnosis/evidence';
import type { ErrorReport } from '../intake/read-paste';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import type { Knowledge } from '../knowledge/knowledge';
import { listing, message, said, taught, type Text } from '../languages/text';
import { hintInWords } from './hint-in-words';
import { linesOf, outputInWords, type JudgedOutput } from './dump-in-words';
import { quotedWords } from './quoted-words';
import { factInWords, factTitle, knownInWords } from './fact-in-words';
import type { AnswerButton, Link, Verdict } from './reply';

/** A button for every answer, and one for whoever cannot tell. */
export function answerButtons({ fact, answers }: NextCheck): AnswerButton[] {
  return [
    ...answers.map(({ value, label }) => ({ label: taught(label), verb: verbOf({ kind: 'answer', fact, value }) })),
    { label: message('buttons.dontKnow'), verb: verbOf({ kind: 'not known', fact }) },
  ];
}

export function verdictOf(
  match: Match,
  { diagnosis, findings }: { diagnosis: Diagnosis; findings: Findings },
  knowledge: Knowledge,
  { canGoBack, introduces }: Pick<CaseState, 'canGoBack' | 'introduces'>,
): Verdict {
  const { article, evidence, causes } = match;
  const { facts } = knowledge;
  const bearing = relevantFactsOf(article, facts);
  const output = judgedOutput(findings.report, knowledge);
  return {
    introduces,
    title: taught(article.title),
    summary: taught(article.summary),
    guide: '',
    matched: evidenceInWords(evidence, diagnosis, findings.report.text),
    known: [
      ...diagnosis.facts.filter(({ fact }) => bearing.has(fact)).map((known) => knownInWords(facts, known)),
      ...diagnosis.hints.filter(({ fact }) => bearing.has(fact)).map((hint) => hintInWords(hint, facts)),
    ],
    causes: causes.map((cause) => ({
      title: taught(cause.cause.title),
      state: cause.state,
      why: whyOf(cause, facts),
    })),
    notes: [...(article.status === 'draft' ? [message('verdict.draft')] : []), ...article.notes.map(taught)],
    doubts: [...insideInWords(diagnosis), ...guessInWords(match, findings), ...linesOf(output, 'doubt')],
    output: outputInWords(output),
    sources: linksOf(uniqueByUrl(article.sources)),
    changeable: [...findings.answers.keys(), ...stillUnknown(findings.unknown, diagnosis)]
      .filter((fact) => facts[fact]?.check)
      .map((fact) => ({ label: factTitle(facts, fact), verb: verbOf({ kind: 'change answer', fact }) })),
    canGoBack,
    canRefuse: byWordsAlone(match),
  };
}

function guessInWords(match: Match, findings: Findings): Text[] {
  if (!isGuess(match, findings)) return [];
  return [message(findings.found?.article === match.article.id ? 'verdict.byAssistant' : 'verdict.guess')];
}

export function judgedOutput({ fields, judged }: ErrorReport, knowledge: Knowledge): JudgedOutput {
  return { fields, judged, reference: knowledge.fields, rules: knowledge.dumpRules };
}

/** Names the reason inside that no article is about, so that nobody takes what follows for the whole answer. */
function insideInWords({ inside }: Diagnosis): Text[] {
  if (!inside) return [];
  return [
    inside.code
      ? message('inside.code', { code: said(inside.text) })
      : message('inside.words', { words: said(inside.text) }),
  ];
}

/** What nobody could tell and no paste has told since. */
function stillUnknown(unknown: ReadonlySet<string>, { facts }: Diagnosis): string[] {
  const known = new Set(facts.map(({ fact }) => fact));
  return [...unknown].filter((fact) => !known.has(fact));
}

/** Names of codes with the person's own spelling, and their words in quotes; words that another quote holds are not said twice. */
export function evidenceInWords(
  evidence: readonly Evidence[],
  diagnosis: Pick<Diagnosis, 'codes'>,
  pasted: string,
): Text[] {
  const pieces = evidence
    .flatMap((piece) => asWritten(piece, pasted))
    .map((piece) => ({ ...piece, text: piece.text.trim().replace(/\s+/g, ' ') }));
  const quotes = pieces.filter(({ kind }) => kind !== 'code').map(({ text }) => text.toLowerCase());
  const isInAnother = (text: string): boolean =>
    quotes.some((quote) => quote.length > text.length && quote.includes(text.toLowerCase()));
  const shown = pieces
    .filter(({ kind, text }) => kind === 'code' || !isInAnother(text))
    .map((piece) => pieceInWords(piece, diagnosis));
  return [...new Map(shown.map((text) => [JSON.stringify(text), text])).values()];
}

/** Plain words matched one by one; they are quoted only where they stand together. */
function asWritten(piece: Evidence, pasted: string): Evidence[] {
  if (piece.kind !== 'words') return [piece];
  const text = quotedWords(piece.text, pasted);
  return text === undefined ? [] : [{ ...piece, text }];
}

function pieceInWords({ kind, text, key }: Evidence, { codes }: Pick<Diagnosis, 'codes'>): Text {
  if (kind !== 'code') return message('verdict.quote', { words: said(text) });
  const written = codes.find(({ code }) => code.key === key)?.text ?? text;
  if (written.toLowerCase() === text.toLowerCase()) return said(text);
  const names = { name: said(text), written: said(written) };
  return readingsOf(written) ? message('verdict.readAsHex', names) : message('verdict.alsoWritten', names);
}

function whyOf({ because, tried }: JudgedCause, facts: FactCatalogue): Text {
  if (tried) return message('verdict.didNotHelp');
  const reasons = because.map(({ fact, values }) => factInWords(facts, fact, ...values));
  return listing('clauses', [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()]);
}

function uniqueByUrl<Source extends { url: string }>(links: readonly Source[]): Source[] {
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

export function linksOf(links: readonly { title: string; url: string }[]): Link[] {
  return links.map(({ title, url }) => ({ title: taught(title), url }));
}
