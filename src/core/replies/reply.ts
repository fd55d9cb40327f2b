import { z } from 'zod';
import type { Person } from '../knowledge/article';

/** What to say, without how it looks. A card and a plain text are made from the same reply. */
export type Reply =
  | QuestionReply
  | ChoiceReply
  | StepsReply
  | ExhaustedReply
  | DecodedReply
  | HealthyReply
  | NothingReply
  | HandoverReply
  | SentReply
  | DeskReply
  | SharedReply
  | ClosedReply
  | HelpReply
  | NoticeReply;

/** What the cards of a case have in common. */
export interface CaseHead {
  caseId: string;
  version: number;
  /** Tells this card from every other one of the case: a button pressed twice is one press. */
  nonce: string;
  /** Said before everything else: what just happened. Empty when nothing needs saying. */
  note: string;
  /** What was hidden in the paste, and what to do about it. Empty when nothing was. */
  hidden: string;
}

/** The verdict on an article, and why. */
export interface Verdict {
  title: string;
  summary: string;
  /** The person's own words, or names of codes, that speak for it. */
  matched: string[];
  /** "DomainJoined is NO (from your paste)" */
  known: string[];
  /** Causes with their state in words; ruled out ones with the fact that did it. */
  causes: { title: string; state: 'likely' | 'open' | 'ruled out'; why: string }[];
  notes: string[];
  /** What is doubtful about the verdict itself, or about an output that was pasted, and how to get a better one. */
  doubts: string[];
  /** The fields of a pasted output, those that are not as expected first. */
  output: string[];
  sources: { title: string; url: string }[];
  /** Answers the person gave, each with the button that asks it again. */
  changeable: AnswerButton[];
  canGoBack: boolean;
}

export type AnswerButton = z.infer<typeof buttonSchema>;

export interface QuestionReply extends CaseHead, Verdict {
  kind: 'question';
  ask: string;
  findOut: string;
  command: string;
  /** "About 1 minute. You can do this yourself." */
  effort: string;
  answers: AnswerButton[];
  /** "3 of 5 causes are still possible" */
  stillPossible: string;
}

export interface ChoiceReply extends CaseHead {
  kind: 'choice';
  intro: string;
  choices: { title: string; summary: string; matched: string; label: string; verb: string }[];
}

export interface StepView {
  number: number;
  do: string;
  /** "You, about 2 minutes" */
  who: string;
  by: Person;
  command: string;
  verify: string;
  links: { title: string; url: string }[];
  done: boolean;
  /** Presses that this step is done; empty when it cannot be pressed. */
  doneVerb: string;
  /** Empty strings when the step has no risk. */
  risk: string;
  safer: string;
  undo: string;
}

/** An expression of the person's own that is at fault. Empty strings where nothing can be said. */
export interface CorrectionView {
  /** What is wrong, and in which action. */
  fault: string;
  written: string;
  corrected: string;
  /** What has to be so for the corrected one to be right. */
  assumes: string;
}

export interface StepsReply extends CaseHead, Verdict {
  kind: 'steps';
  cause: string;
  /** How sure, and why, in a sentence. */
  sure: string;
  why: string;
  /** To look at before the steps. */
  corrections: CorrectionView[];
  heading: string;
  /** "Steps 1 and 2 are yours ...; step 3 needs ..." */
  division: string;
  steps: StepView[];
}

/** All known causes are ruled out or were tried. */
export interface ExhaustedReply extends CaseHead, Verdict {
  kind: 'exhausted';
  message: string;
}

export interface DecodedReply extends CaseHead {
  kind: 'decoded';
  codes: { name: string; spellings: string; meaning: string }[];
  message: string;
}

export interface NothingReply extends CaseHead {
  kind: 'nothing';
  /** What was understood of the paste: numbers seen and why they say nothing. */
  understood: string[];
  message: string;
  howTo: string[];
}

/** The summary exactly as IT will read it, to be changed and sent. */
export interface HandoverReply extends CaseHead {
  kind: 'handover';
  message: string;
  summary: string;
  machine: string;
  since: string;
  urgencies: { title: string; value: string }[];
  impacts: { title: string; value: string }[];
  urgency: string;
  impact: string;
  /** A desk is connected; without one the summary can be copied or mailed. */
  canSend: boolean;
  /** Where Send sends it, in words. */
  destination: string;
  /** Empty when there is no address to mail to. */
  mailLink: string;
}

/** The request is with IT: where it is, and what the person can do now. */
export interface SentReply extends CaseHead {
  kind: 'sent';
  title: string;
  lines: string[];
  /** Empty when the desk has no page for it. */
  url: string;
  ticket: string;
  canUndo: boolean;
  /** IT asks the person something; empty when not. */
  ask: string;
  findOut: string;
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
  title: string;
  /** "High urgency, a team. Asked by Maya on 2026-11-26 10:42 UTC." */
  who: string;
  status: string;
  /** How many people have it; empty for one. */
  count: string;
  /** What matters most, to be read in 20 seconds. */
  brief: string[];
  /** The summary as it was sent. */
  lines: string[];
  /** Facts that are not known yet. */
  wantable: { title: string; value: string }[];
  wanted: string;
  ticket: string;
  url: string;
  canTake: boolean;
  isOpen: boolean;
}

/** An output that shows nothing wrong: what is well, line by line, and where to look instead. */
export interface HealthyReply extends CaseHead {
  kind: 'healthy';
  title: string;
  message: string;
  /** Where to look instead. */
  next: string[];
  /** Why the output may not tell what it seems to. */
  doubts: string[];
  output: string[];
}

/** What everybody in a group sees of a case; its buttons are for the person who asked. */
export interface SharedReply extends CaseHead {
  kind: 'shared';
  title: string;
  message: string;
  /** Whose case it is. */
  owner: string;
}

export interface ClosedReply extends CaseHead {
  kind: 'closed';
  title: string;
  message: string;
}

const buttonSchema = z.strictObject({ label: z.string(), verb: z.string() });

/** Says what there is, with buttons that belong to no case. */
export const helpReplySchema = z.strictObject({
  kind: z.literal('help'),
  title: z.string(),
  message: z.string(),
  can: z.array(z.string()),
  examples: z.array(buttonSchema),
});
export type HelpReply = z.infer<typeof helpReplySchema>;

/** A plain word to the person that belongs to no case: empty paste, too long, trouble on our side. */
export const noticeReplySchema = z.strictObject({ kind: z.literal('notice'), title: z.string(), message: z.string() });
export type NoticeReply = z.infer<typeof noticeReplySchema>;
