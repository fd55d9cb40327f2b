import type { Guided, Reply } from '../core/replies/reply';
import { spoken, type Spoken, type SpokenReply } from '../core/replies/spoken';
import type { Words } from '../core/languages/translator';
import { message } from '../core/languages/text';
import { asked, formLines, deskLines, named, talkLines, ticketLine } from './text-of-parts';
import { correctionLines, stepLines } from './steps-text';
import { explainedLines } from './explained-text';
import { healthyLines } from './healthy-text';
import { aboutOutput, articleLines, causeLines, howBack, matchedLine, sourceLines } from './text-of-verdict';

type Line = string | undefined;
type ByKind = { [Kind in SpokenReply['kind']]: Extract<SpokenReply, { kind: Kind }> };

const twins: { [Kind in keyof ByKind]: (reply: ByKind[Kind], words: Words) => Line[] } = {
  question: (reply, words) => [
    reply.title,
    reply.summary,
    matchedLine(reply, words),
    ...aboutOutput(reply),
    '',
    some(reply.progress),
    reply.ask,
    reply.findOut,
    some(reply.command, '  '),
    reply.effort,
    '',
    ...reply.answers.map(({ label }, index) => `  ${index + 1}. ${label}`),
    '',
    reply.stillPossible,
    ...causeLines(reply, words),
    ...howBack(reply, words),
  ],
  steps: (reply, words) => [
    reply.title,
    reply.summary,
    matchedLine(reply, words),
    ...aboutOutput(reply),
    '',
    `${reply.lead}${reply.cause}`,
    some(reply.why),
    reply.sure,
    '',
    ...reply.corrections.flatMap((correction) => correctionLines(correction, words)),
    reply.heading,
    reply.division,
    ...reply.steps.flatMap((step) => stepLines(step, words)),
    '',
    ...causeLines(reply, words),
    '',
    ...articleLines(reply, words),
    ...sourceLines(reply, words),
    ...howBack(reply, words),
  ],
  choice: ({ intro, choices }, words) => [
    intro,
    ...choices.flatMap(({ title, summary, matched: because }, index) => [
      `  ${index + 1}. ${title}`,
      `     ${summary}`,
      some(because, `     ${words.say(message('labels.because'))}`),
    ]),
  ],
  exhausted: (reply, words) => [
    reply.title,
    reply.summary,
    ...aboutOutput(reply),
    '',
    reply.message,
    '',
    ...causeLines(reply, words),
    '',
    ...articleLines(reply, words),
    ...sourceLines(reply, words),
    ...howBack(reply, words),
  ],
  decoded: ({ codes, message: more, ...reply }, words) => [
    words.say(message('headings.namedOnly')),
    ...codes.flatMap(({ name, spellings, meaning }) => [
      `  ${name}`,
      some(spellings, `  ${words.say(message('labels.alsoWritten'))}`),
      `  ${meaning}`,
    ]),
    '',
    more,
    ...guideLines(reply),
  ],
  guide: (reply, words) => [
    some(reply.title),
    ...reply.sentences,
    ...reply.steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
    ...sourceLines(reply, words),
    ...guideLines(reply),
    ...howBack(reply, words),
  ],
  whole: ({ of }, words) => [textOf(of, words)],
  explained: explainedLines,
  healthy: (reply, words) => [...healthyLines(reply, words), ...guideLines(reply)],
  nothing: ({ message: more, understood, howTo, ...reply }, words) => [
    words.say(message('headings.notKnown')),
    more,
    ...understood,
    '',
    words.say(message('headings.whatWouldHelp')),
    ...howTo.map((hint) => `  - ${hint}`),
    ...guideLines(reply),
  ],
  handover: (reply, words) => [
    words.say(message('headings.forIt')),
    reply.message,
    '',
    ...formLines(reply, words),
    reply.summary,
    ...(reply.details === '' || !reply.withDetails ? [] : ['', reply.details]),
  ],
  sent: (reply, words) => [
    reply.title,
    ...reply.lines,
    ...talkLines(reply.talk),
    ...ticketLine(reply, words),
    ...asked(reply),
    '',
    ...named(words.say(message('labels.mailIt')), reply.mailLink),
  ],
  desk: deskLines,
  shared: ({ title, message: more, owner }, words) => [
    title,
    more,
    words.say(message('labels.onlyOwner', { owner: { said: owner } })),
  ],
  closed: ({ title, message: more, remind }) => [title, more, some(remind)],
  help: ({ title, message: more, can }) => [title, more, ...can.map((item) => `  - ${item}`)],
  notice: ({ title, message: more }) => [title, more],
};

/** The plain-text twin of a reply: for terminals, notifications and clients that show no cards. */
export function textOf(reply: Reply | SpokenReply, words: Words): string {
  const inWords = spoken(reply, words);
  const head = 'note' in inWords ? [inWords.note, inWords.hidden].filter((part) => part !== '') : [];
  return together([head.join('\n'), ...twinOf(inWords.kind, inWords, words)]);
}

function twinOf<Kind extends keyof ByKind>(kind: Kind, reply: ByKind[Kind], words: Words): Line[] {
  return twins[kind](reply, words);
}

/** The question of the guide with its answers, numbered for those who type. */
function guideLines({ ask, answers }: Spoken<Guided>): string[] {
  return ask === '' ? [] : ['', ask, '', ...answers.map(({ label }, index) => `  ${index + 1}. ${label}`)];
}

/** Lines that are there, and never two empty ones in a row. */
function together(parts: readonly Line[]): string {
  const text: string[] = [];
  for (const part of parts) {
    if (part === undefined || (part === '' && text.at(-1) === '')) continue;
    text.push(part);
  }
  return text.join('\n').trim();
}

/** A line only if there is something to say. */
function some(text: string, before = ''): Line {
  return text === '' ? undefined : `${before}${text}`;
}
