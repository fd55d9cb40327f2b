import type { Complaint } from './complaint';
import { functionComplaints } from './function-complaints';
import { sentence, type Rule } from './complaint-rule';
import { structureComplaints } from './structure-complaints';

export interface ReadComplaint {
  complaint: Complaint;
  /** The action whose expression is at fault; empty when the message does not say. */
  action: string;
}

const wrapper = /Unable to process template language expressions (?:in|for) (?:action|trigger) '([^']{1,120})'/i;
const savingFailed = /The template validation failed: '/i;
const actionNamed =
  /\b(?:template action|in action|for action|in trigger|for trigger|run action|The action|inside action|template trigger) '([^']{1,120})'/i;

/** What holds in all texts that speak of an expression; looked for first, because most texts hold none of it. */
const hints =
  /template (?:language|function|action|validation)|language expression|In function '|Attempt to divide|Required property 'content'|Invalid type\. Expected|schema validation failed|The variable '|variable '[^']{1,120}': self reference|property value in the '|evaluation of '|of actions of type 'ParseJson'|referenced by '|must be in 'runAfter'|repetition action/i;

/** The longest start of a text that is looked at; a message is far shorter. In UTF-16 units. */
const longestMessage = 16 * 1024;

/** What a message says about an expression; undefined when it says nothing about one. */
export function readComplaint(text: string): ReadComplaint | undefined {
  const hint = hints.exec(text);
  if (!hint) return undefined;
  const message = text.slice(Math.max(0, hint.index - 400), hint.index + longestMessage);
  const complaint = specific(message) ?? (wrapper.test(message) || savingFailed.test(message) ? somewhere : undefined);
  if (!complaint) return undefined;
  return { complaint, action: (wrapper.exec(message) ?? actionNamed.exec(message))?.[1] ?? '' };
}

const somewhere: Complaint = { about: 'somewhere' };
const rules: readonly Rule[] = [...structureComplaints, ...functionComplaints];

function specific(message: string): Complaint | undefined {
  for (const rule of rules) {
    const found = sentence(message, rule);
    if (found) return found;
  }
  return undefined;
}
