import { healthyLines } from './healthy-text';
import type { DeskReply, HandoverReply, Reply, SentReply, Verdict } from '../core/replies/reply';
import { correctionLines, stepLines } from './steps-text';

/** The plain-text twin of a reply: for terminals, notifications and clients that show no cards. */
export function textOf(reply: Reply): string {
  switch (reply.kind) {
    case 'question':
      return lines(
        head(reply),
        reply.title,
        reply.summary,
        some(matched(reply)),
        ...about(reply),
        '',
        reply.ask,
        reply.findOut,
        some(reply.command, '  '),
        reply.effort,
        '',
        ...reply.answers.map(({ label }, index) => `  ${index + 1}. ${label}`),
        '',
        reply.stillPossible,
        ...causes(reply),
        ...howBack(reply),
      );
    case 'steps':
      return lines(
        head(reply),
        reply.title,
        reply.summary,
        some(matched(reply)),
        ...about(reply),
        '',
        reply.cause,
        some(reply.why),
        reply.sure,
        '',
        ...reply.corrections.flatMap(correctionLines),
        reply.heading,
        reply.division,
        ...reply.steps.flatMap(stepLines),
        '',
        ...causes(reply),
        '',
        ...sources(reply),
        ...howBack(reply),
      );
    case 'choice':
      return lines(
        head(reply),
        reply.intro,
        ...reply.choices.flatMap(({ title, summary, matched: because }, index) => [
          `  ${index + 1}. ${title}`,
          `     ${summary}`,
          `     Because of: ${because}`,
        ]),
      );
    case 'exhausted':
      return lines(
        head(reply),
        reply.title,
        reply.summary,
        ...about(reply),
        '',
        reply.message,
        '',
        ...causes(reply),
        '',
        ...sources(reply),
        ...howBack(reply),
      );
    case 'decoded':
      return lines(
        head(reply),
        'A code I know by name only',
        ...reply.codes.flatMap(({ name, spellings, meaning }) => [
          `  ${name}`,
          some(spellings, '  Also written: '),
          `  ${meaning}`,
        ]),
        '',
        reply.message,
      );
    case 'healthy':
      return lines(head(reply), ...healthyLines(reply));
    case 'nothing':
      return lines(
        head(reply),
        'I don\u2019t know this one',
        reply.message,
        ...reply.understood,
        '',
        'What would help me',
        ...reply.howTo.map((hint) => `  - ${hint}`),
      );
    case 'handover':
      return lines(head(reply), 'For your IT', reply.message, '', ...form(reply), reply.summary);
    case 'sent':
      return lines(
        head(reply),
        reply.title,
        ...reply.lines,
        ...ticket(reply),
        ...wanted(reply),
        '',
        ...named('Mail it', reply.mailLink),
      );
    case 'desk':
      return lines(head(reply), ...desk(reply));
    case 'shared':
      return lines(head(reply), reply.title, reply.message, `Only ${reply.owner} can answer here.`);
    case 'closed':
      return lines(head(reply), reply.title, reply.message);
    case 'help':
      return lines(reply.title, reply.message, ...reply.can.map((item) => `  - ${item}`));
    case 'notice':
      return lines(reply.title, reply.message);
  }
}

/** One line for a notification: what the card is about. */
export function summaryOf(reply: Reply): string {
  switch (reply.kind) {
    case 'question':
      return `${reply.title}: ${reply.ask}`;
    case 'steps':
      return `${reply.title}: ${reply.heading}`;
    case 'choice':
      return reply.intro;
    case 'exhausted':
      return `${reply.title}: no known cause is left`;
    case 'decoded':
      return `${reply.codes[0]?.name ?? 'A code'}, known by name only`;
    case 'nothing':
      return 'I don\u2019t know this one';
    case 'handover':
      return `${reply.caseId}: the summary for IT is ready`;
    case 'desk':
      return `For IT, ${reply.caseId}: ${reply.title}`;
    case 'sent':
    case 'shared':
      return `${reply.caseId}: ${reply.title}`;
    case 'healthy':
    case 'closed':
    case 'help':
    case 'notice':
      return reply.title;
  }
}

function lines(...parts: (string | undefined)[]): string {
  const text: string[] = [];
  for (const part of parts) {
    if (part === undefined || (part === '' && text.at(-1) === '')) continue;
    text.push(part);
  }
  return text.join('\n').trim();
}

/** A line only if there is something to say. */
function some(text: string, before = ''): string | undefined {
  return text === '' ? undefined : `${before}${text}`;
}

function head({ note, hidden }: { note: string; hidden: string }): string {
  return [note, hidden].filter((part) => part !== '').join('\n');
}

function matched({ matched: found }: Verdict): string {
  return found.length === 0 ? '' : `Matched: ${found.join(', ')}`;
}

function about({ doubts, output }: Verdict): string[] {
  return [...doubts, ...output].map((line) => `  - ${line}`);
}

function causes({ causes: all }: Verdict): string[] {
  const word = { likely: 'likely', open: 'possible', 'ruled out': 'ruled out' } as const;
  return all.length < 2
    ? []
    : ['Causes', ...all.map(({ title, state, why }) => `  [${word[state]}] ${title}${why === '' ? '' : ` (${why})`}`)];
}

function sources({ sources: all }: Verdict): string[] {
  return all.length === 0 ? [] : ['Sources', ...all.map(({ title, url }) => `  ${title}: ${url}`)];
}

/** The back button, for those who type. */
function howBack({ canGoBack }: Verdict): string[] {
  return canGoBack ? ['', 'Type \u201Cback\u201D to take back what you said last.'] : [];
}

/** What the summary is sent with; in a text without a form it can be read and not changed. */
function form({ canSend, machine, since, urgencies, impacts, urgency, impact }: HandoverReply): string[] {
  if (!canSend) return [];
  const titleOf = (choices: HandoverReply['impacts'], chosen: string): string =>
    choices.find(({ value }) => value === chosen)?.title ?? chosen;
  return [
    ...named('Machine or machine group', machine),
    ...named('Since when', since),
    ...named('Urgency', titleOf(urgencies, urgency)),
    ...named('Affects', titleOf(impacts, impact)),
    '',
  ];
}

function named(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}: ${value}`];
}

function ticket({ ticket: number, url }: SentReply | DeskReply): string[] {
  return named('Ticket', [number, url].filter((part) => part !== '').join(' '));
}

function wanted({ ask, findOut, command, answers }: SentReply): string[] {
  return ask === ''
    ? []
    : [
        '',
        ask,
        findOut,
        ...(command === '' ? [] : [`  ${command}`]),
        '',
        ...answers.map(({ label }, index) => `  ${index + 1}. ${label}`),
      ];
}

function desk(reply: DeskReply): string[] {
  const { caseId, title, status, who, count, wanted: waiting, brief, lines: whole } = reply;
  const known = [status, who, count, waiting, ...brief].filter((line) => line !== '');
  return [`${caseId} ${title}`.trim(), ...known, ...ticket(reply), ...(whole.length === 0 ? [] : ['', ...whole])];
}
