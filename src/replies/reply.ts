import type { Person } from '../knowledge/article';

/** What to say, without how it looks. A card and a plain text are made from the same reply. */
export type Reply = QuestionReply | ChoiceReply | StepsReply | ExhaustedReply | DecodedReply | NothingReply | HandoverReply | ClosedReply | HelpReply | NoticeReply;

/** What the cards of a case have in common. */
export interface CaseHead {
  caseId: string;
  version: number;
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
  /** What is doubtful about an output that was pasted, and how to get a better one. */
  doubts: string[];
  /** The fields of a pasted output, those that are not as expected first. */
  output: string[];
  sources: { title: string; url: string }[];
}

export interface AnswerButton {
  label: string;
  verb: string;
}

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
  /** Empty strings when the step has no risk. */
  risk: string;
  safer: string;
  undo: string;
}

export interface StepsReply extends CaseHead, Verdict {
  kind: 'steps';
  cause: string;
  /** How sure, and why, in a sentence. */
  sure: string;
  why: string;
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

export interface HandoverReply extends CaseHead {
  kind: 'handover';
  message: string;
  summary: string;
}

export interface ClosedReply extends CaseHead {
  kind: 'closed';
  title: string;
  message: string;
}

export interface HelpReply {
  kind: 'help';
  title: string;
  message: string;
  can: string[];
  examples: AnswerButton[];
}

/** A plain word to the person that belongs to no case: empty paste, too long, trouble on our side. */
export interface NoticeReply {
  kind: 'notice';
  title: string;
  message: string;
}
