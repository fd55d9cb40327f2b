import type { Reply, StepView, Verdict } from './reply';

/** The plain-text twin of a reply: for terminals, notifications and clients that show no cards. */
export function textOf(reply: Reply): string {
  switch (reply.kind) {
    case 'question':
      return lines(head(reply), reply.title, reply.summary, some(matched(reply)), ...about(reply), '', reply.ask, reply.findOut, some(reply.command, '  '), reply.effort, '', ...reply.answers.map(({ label }, index) => `  ${index + 1}. ${label}`), '', reply.stillPossible, ...causes(reply));
    case 'steps':
      return lines(head(reply), reply.title, reply.summary, some(matched(reply)), ...about(reply), '', reply.cause, some(reply.why), reply.sure, '', reply.heading, reply.division, ...reply.steps.flatMap(step), '', ...causes(reply), '', ...sources(reply));
    case 'choice':
      return lines(head(reply), reply.intro, ...reply.choices.flatMap(({ title, summary, matched: because }, index) => [`  ${index + 1}. ${title}`, `     ${summary}`, `     Because of: ${because}`]));
    case 'exhausted':
      return lines(head(reply), reply.title, reply.summary, ...about(reply), '', reply.message, '', ...causes(reply), '', ...sources(reply));
    case 'decoded':
      return lines(head(reply), 'A code I know by name only', ...reply.codes.flatMap(({ name, spellings, meaning }) => [`  ${name}`, some(spellings, '  Also written: '), `  ${meaning}`]), '', reply.message);
    case 'nothing':
      return lines(head(reply), 'I don\u2019t know this one', reply.message, ...reply.understood, '', 'What would help me', ...reply.howTo.map((hint) => `  - ${hint}`));
    case 'handover':
      return lines(head(reply), 'For your IT', reply.message, '', reply.summary);
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
  return all.length < 2 ? [] : ['Causes', ...all.map(({ title, state, why }) => `  [${word[state]}] ${title}${why === '' || why === 'not settled yet' ? '' : ` (${why})`}`)];
}

function sources({ sources: all }: Verdict): string[] {
  return all.length === 0 ? [] : ['Sources', ...all.map(({ title, url }) => `  ${title}: ${url}`)];
}

function step({ number, do: what, who, command, verify, risk, safer, undo, links }: StepView): string[] {
  return [
    '',
    `  ${number}. ${what}`,
    ...(command === '' ? [] : [`     ${command}`]),
    `     ${who}`,
    ...(risk === '' ? [] : [`     ! ${risk}`]),
    ...(safer === '' ? [] : [`     Safer first: ${safer}`]),
    ...(undo === '' ? [] : [`     To undo: ${undo}`]),
    ...(verify === '' ? [] : [`     Check: ${verify}`]),
    ...links.map(({ title, url }) => `     ${title}: ${url}`),
  ];
}
