import type { Complaint } from './complaint';
import { correctCall, functionOf, type CallComplaint } from './correct-call';
import { correctIndex, correctProperty, correctSelection } from './correct-path';
import type { Assumption, Correction } from './correction';
import { call, emptyList, property, text, writeExpression, writeTemplate, type Expression } from './expression';
import { findCall } from './find-call';
import { parseExpression } from './parse-expression';
import { readComplaint } from './read-complaint';
import { repairWriting } from './repair-writing';

/** What a message says of an expression, and the expression as it should stand where that can be said. */
export interface ExpressionFinding {
  /** The action it belongs to; empty when the message does not say. */
  action: string;
  complaint: Complaint;
  /** The expression as the paste has it; empty when it is not there. */
  written: string;
  /** It reads as an expression; empty when nothing certain can be said. */
  corrected: string;
  /** What has to be so for the corrected one to be right. */
  assumes: Assumption | undefined;
}

/** Reads one text of a paste; `whole` is all of the paste, in which the expression may stand beside the message. */
export function judgeExpression(message: string, whole: string): ExpressionFinding | undefined {
  const read = readComplaint(message);
  if (!read) return undefined;
  const { action, complaint } = read;
  const nothingCertain = { action, complaint, written: 'expression' in complaint ? complaint.expression : '' };
  const judged = judge(complaint, whole);
  return judged ? { ...nothingCertain, ...judged } : { ...nothingCertain, corrected: '', assumes: undefined };
}

type Judged = Pick<ExpressionFinding, 'written' | 'corrected' | 'assumes'>;
type WithExpression = Extract<Complaint, { expression: string }>;

function judge(complaint: Complaint, whole: string): Judged | undefined {
  if ('expression' in complaint) return inMessage(complaint);
  return isAboutCall(complaint) ? besideMessage(complaint, whole) : undefined;
}

function inMessage(complaint: WithExpression): Judged | undefined {
  const written = complaint.expression.trim();
  if (complaint.about === 'writing') return mended(written);
  const parsed = parseExpression(written);
  if (parsed.kind === 'unreadable') return undefined;
  const correction = correctionOf(parsed.tree, complaint);
  return correction && shown(written, correction);
}

function correctionOf(expression: Expression, complaint: WithExpression): Correction | undefined {
  switch (complaint.about) {
    case 'property':
      return correctProperty(expression, complaint);
    case 'selection':
      return correctSelection(expression, complaint);
    case 'index':
      return correctIndex(expression, complaint);
    case 'list':
      return correctList(expression, complaint.type);
    case 'switch':
      return { expression: call('coalesce', expression, text('none')), assumes: { kind: 'empty allowed' } };
    case 'writing':
      return undefined;
  }
}

function correctList(expression: Expression, type: string): Correction | undefined {
  switch (type.toLowerCase()) {
    // An empty text would be refused just as well: a loop takes nothing but a list.
    case 'null':
      return { expression: call('coalesce', expression, emptyList), assumes: { kind: 'empty allowed' } };
    case 'object':
      return { expression: property(expression, 'value'), assumes: { kind: 'list in value' } };
    case 'string':
      return { expression: call('json', expression), assumes: { kind: 'text is JSON' } };
    default:
      return undefined;
  }
}

/** Words with an @ before them that were meant as words. */
const plainWords = /^@?[\p{L}\p{N}_][\p{L}\p{N}_ .,-]{0,200}$/u;

function mended(written: string): Judged | undefined {
  if (plainWords.test(written)) {
    const meant = written.startsWith('@') ? written : `@${written}`;
    return {
      written: meant,
      corrected: writeTemplate({ kind: 'text', parts: [meant] }),
      assumes: { kind: 'plain text meant' },
    };
  }
  const repaired = repairWriting(written);
  return repaired && shown(written, repaired);
}

/** The message names a function only; the call itself may stand elsewhere in what was pasted. */
function besideMessage(complaint: CallComplaint, whole: string): Judged | undefined {
  const found = findCall(whole, functionOf(complaint));
  const correction = found && correctCall(found, complaint);
  return found && correction && shown(writeExpression(found), correction);
}

function isAboutCall(complaint: Complaint): complaint is CallComplaint {
  return 'function' in complaint
    ? complaint.about !== 'place'
    : ['zero', 'existing property'].includes(complaint.about);
}

/** What is longer fills a card, and nobody compares it sign by sign. In UTF-16 units. */
const longestShown = 1000;

function shown(written: string, { expression, assumes }: Correction): Judged | undefined {
  const corrected = `${written.startsWith('@') ? '@' : ''}${writeExpression(expression)}`;
  return corrected === written || corrected.length > longestShown ? undefined : { written, corrected, assumes };
}
