import { z } from 'zod';
import type { Text } from '../languages/text';
import { textSchema } from '../languages/stored-text';
import type { ExplainedReply } from './explained-reply';
import type { StepsReply } from './steps-reply';
import { buttonSchema, type AnswerButton, type CaseHead, type Link, type Verdict } from './case-head';

export type { AnswerButton, CaseHead, CauseState, Link, Verdict } from './case-head';
export type { StepsReply, StepView } from './steps-reply';

/**
 * What to say, without how it looks and in no language. A card and a plain text are made from the same reply. Every `Text` is
 * read by a person; every `string` is the same in all languages: ids, verbs, addresses, commands.
 */
export type Reply = PlainReply | WholeReply;

/** What is said once and as a whole. */
export type PlainReply =
  | QuestionReply
  | ChoiceReply
  | StepsReply
  | ExhaustedReply
  | DecodedReply
  | ExplainedReply
  | HealthyReply
  | NothingReply
  | GuideReply
  | HandoverReply
  | SentReply
  | DeskReply
  | SharedReply
  | ClosedReply
  | HelpReply
  | NoticeReply;

/** Everything that a card has no room for, a page at a time. `page` counts from 1. */
export interface WholeReply extends CaseHead {
  kind: 'whole';
  page: number;
  of: PlainReply;
}

/** What one side said to the other in the case: "Ida (IT), 2026-11-20 08:12 UTC: " and the words. */
export interface Spoke {
  who: Text;
  words: Text;
}

/** One of what an input offers. */
export interface Option {
  title: Text;
  value: string;
}

export interface QuestionReply extends CaseHead, Verdict {
  kind: 'question';
  /** "Question 2 of at most 4" */
  progress: Text;
  ask: Text;
  findOut: Text;
  command: string;
  /** "About 1 minute. You can do this yourself." */
  effort: Text;
  answers: AnswerButton[];
  /** "3 of 5 causes are still possible" */
  stillPossible: Text;
}

export interface ChoiceReply extends CaseHead {
  kind: 'choice';
  intro: Text;
  choices: { title: Text; summary: Text; matched: Text; label: Text; verb: string }[];
}

/** All known causes are ruled out or were tried. */
export interface ExhaustedReply extends CaseHead, Verdict {
  kind: 'exhausted';
  message: Text;
}

/** A question of the guide below what was read; without one it is silent and has no answers. */
export interface Guided {
  ask: Text;
  answers: AnswerButton[];
}

/** What the guide asks next, or the explanation it led to. */
export interface GuideReply extends CaseHead, Guided {
  kind: 'guide';
  /** The title of the explanation; silent with a question. */
  title: Text;
  sentences: Text[];
  steps: Text[];
  sources: Link[];
  canGoBack: boolean;
}

export interface DecodedReply extends CaseHead, Guided {
  kind: 'decoded';
  codes: { name: Text; spellings: Text; meaning: Text }[];
  message: Text;
}

export interface NothingReply extends CaseHead, Guided {
  kind: 'nothing';
  /** What was understood of the paste: numbers seen and why they say nothing. */
  understood: Text[];
  message: Text;
  howTo: Text[];
}

/** The summary exactly as IT will read it, to be changed and sent. */
export interface HandoverReply extends CaseHead {
  kind: 'handover';
  message: Text;
  /** In IT's language. */
  summary: string;
  /** What goes with it unless the person leaves it out: ids, every fact, the pasted text. In IT's language; empty when there is nothing. */
  details: string;
  withDetails: boolean;
  machine: string;
  flow: string;
  environment: string;
  since: string;
  urgencies: Option[];
  impacts: Option[];
  urgency: string;
  impact: string;
  /** A desk is connected; without one the summary can be copied or mailed. */
  canSend: boolean;
  /** Empty when there is no address to mail to. */
  mailLink: string;
}

/** The request is with IT: where it is, and what the person can do now. */
export interface SentReply extends CaseHead {
  kind: 'sent';
  title: Text;
  lines: Text[];
  /** Empty when the desk has no page for it. */
  url: string;
  ticket: string;
  canUndo: boolean;
  /** What both sides said, the newest last. */
  talk: Spoke[];
  /** The person can say something to IT; IT waits for it when it asked something in its own words. */
  canWrite: boolean;
  asksInWords: boolean;
  /** IT asks the person something; empty when not. */
  ask: Text;
  findOut: Text;
  command: string;
  answers: AnswerButton[];
  /** IT says it is fixed: did it work? */
  confirms: boolean;
  canRetry: boolean;
  mailLink: string;
}

/** The card of IT. */
export interface DeskReply extends CaseHead {
  kind: 'desk';
  title: Text;
  /** Which machine or group it is about; empty when nobody named one. */
  machine: Text;
  /** "Asked by Maya on 2026-11-26 10:42 UTC. Urgency: high. Affects: a team." */
  who: Text;
  status: Text;
  /** How many people have it; empty for one. */
  count: Text;
  /** What matters most, to be read in 20 seconds: "Codes: " and which they are. */
  brief: { name: Text; text: Text }[];
  /** The summary as it was sent, in IT's language. */
  lines: string[];
  /** Facts that are not known yet. */
  wantable: Option[];
  wanted: Text;
  /** What both sides said, the newest last. */
  talk: Spoke[];
  /** Who reads what IT writes; empty when it is the person who asked alone. */
  readers: Text;
  ticket: string;
  url: string;
  canTake: boolean;
  isOpen: boolean;
}

/** An output that shows nothing wrong: what is well, line by line, and where to look instead. */
export interface HealthyReply extends CaseHead, Guided {
  kind: 'healthy';
  title: Text;
  message: Text;
  /** Where to look instead. */
  next: Text[];
  /** Why the output may not tell what it seems to. */
  doubts: Text[];
  output: Text[];
}

/** What everybody in a group sees of a case; its buttons are for the person who asked. */
export interface SharedReply extends CaseHead {
  kind: 'shared';
  title: Text;
  message: Text;
  /** Whose case it is. */
  owner: Text;
}

export interface ClosedReply extends CaseHead {
  kind: 'closed';
  title: Text;
  message: Text;
  /** Why it may return, or when the person is reminded; empty when neither is known. */
  remind: Text;
  actions: AnswerButton[];
}

/** Says what there is, with buttons that belong to no case. */
export const helpReplySchema = z.strictObject({
  kind: z.literal('help'),
  title: textSchema,
  message: textSchema,
  can: z.array(textSchema),
  examples: z.array(buttonSchema),
});
export type HelpReply = z.infer<typeof helpReplySchema>;

/** A plain word to the person that belongs to no case: empty paste, too long, trouble on our side. */
export const noticeReplySchema = z.strictObject({ kind: z.literal('notice'), title: textSchema, message: textSchema });
export type NoticeReply = z.infer<typeof noticeReplySchema>;
