import { isatty } from 'node:tty';
import { openCase, withEvents, type Case } from '../../core/cases/case';
import { diagnoseCase } from '../../core/cases/findings';
import type { Engine } from '../../core/diagnosis/engine';
import type { ErrorReport } from '../../core/intake/read-paste';
import { composeReply } from '../../core/replies/compose';
import { explainedReply } from '../../core/replies/compose-explained';
import { personalInWords, secretsInWords } from '../../core/replies/hidden-in-words';
import type { Reply } from '../../core/replies/reply';
import { printable } from '../../rendering/printable';
import { terminalText } from '../../rendering/terminal';
import { terminalWords } from '../../rendering/terminal-words';
import { diagnoseBatch } from './diagnose-batch';
import { jsonOf, readReport } from './diagnose-json';
import { exit } from './exit';
import { givenAnswers, howToAnswer, type GivenAnswer } from './given-answers';
import { readErrorText } from './read-input';
import { leadCase } from './terminal-case';
import { terminalPrompt } from './terminal-prompt';
import { UnusableInput } from './unusable-input';

const words = terminalWords();

/** File descriptors. `process.stdin` would open the terminal in a way in which it cannot be read at once. */
const stdin = 0;
const stdout = 1;

export interface DiagnoseOptions {
  json?: true;
  batch?: true;
  /** `Fact=value`, any number of them. */
  answer?: readonly string[];
}

function print(reply: Reply): void {
  // What a chat says of its way back: a terminal has a choice for it.
  const shown = 'canGoBack' in reply ? { ...reply, canGoBack: false } : reply;
  console.log(terminalText(shown, { words, colours: process.stdout.isTTY }));
}

async function diagnoseOne(engine: Engine, text: string, answers: readonly GivenAnswer[]): Promise<number> {
  const report = readReport(engine, text);
  const explanation = engine.explain(report);
  if (explanation) {
    print(explainedReply(explanation));
    return exit.matched;
  }
  const aCase = caseOf(report, answers);
  const isAsked = isatty(stdin) && isatty(stdout);
  const led = isAsked ? await leadAtTerminal(engine, aCase, report) : tellOnce(engine, aCase, report);
  return diagnoseCase(led, engine).diagnosis.outcome === 'none' ? exit.nothing : exit.matched;
}

/** The same case that the chat would open, with what was answered already. */
function caseOf({ text, redactions }: ErrorReport, answers: readonly GivenAnswer[]): Case {
  const at = now();
  const asker = { personId: 'terminal', conversationId: 'terminal' };
  const opened = openCase('', asker, at, { kind: 'pasted', text, redactions });
  return answers.length === 0 ? opened : withEvents(opened, at, answers);
}

async function leadAtTerminal(engine: Engine, aCase: Case, report: ErrorReport): Promise<Case> {
  const choose = terminalPrompt({ input: process.stdin, output: process.stdout }, words);
  let isFirst = true;
  const show = (reply: Reply): void => {
    print(isFirst ? withHidden(reply, report) : reply);
    isFirst = false;
  };
  return leadCase({ engine, show, choose, now }, aCase);
}

/** Where nobody can be asked: what the chat would show, and how to answer with the next call. */
function tellOnce(engine: Engine, aCase: Case, report: ErrorReport): Case {
  const found = diagnoseCase(aCase, engine);
  print(withHidden(composeReply(aCase, found, engine.index), report));
  const { nextCheck } = found.diagnosis;
  if (nextCheck) console.log(printable(['', ...howToAnswer(nextCheck)].join('\n')));
  return aCase;
}

/** What was hidden is said at once, also when the card would speak of an answer that was given with the text. */
function withHidden(reply: Reply, { redactions }: ErrorReport): Reply {
  return 'hidden' in reply
    ? { ...reply, note: personalInWords(redactions), hidden: secretsInWords(redactions) }
    : reply;
}

function now(): string {
  return new Date().toISOString();
}

/** `flow-medic diagnose`: the exit code. The engine is made first, so that knowledge that cannot be used is told before the input is read. */
export async function diagnoseCommand(
  openEngine: () => Engine,
  given: string | undefined,
  { json, batch, answer = [] }: DiagnoseOptions,
): Promise<number> {
  if (batch && answer.length > 0) throw new UnusableInput('--answer is for one error text, not for --batch.');
  const engine = openEngine();
  if (batch) return diagnoseBatch(engine, given);
  const answers = givenAnswers(answer, engine.index.knowledge.facts);
  const text = readErrorText(given, {
    isTerminal: isatty(stdin),
    tell: (told) => {
      console.error(told);
    },
  });
  if (!json) return diagnoseOne(engine, text, answers);
  const found = jsonOf(engine, text, answers);
  console.log(printable(JSON.stringify(found, null, 2)));
  return found.outcome === 'none' ? exit.nothing : exit.matched;
}
