import { z } from 'zod';
import type { Text } from '../languages/text';
import { textSchema } from '../languages/stored-text';

/** What the cards of a case have in common. */
export interface CaseHead {
  caseId: string;
  version: number;
  /** Tells this card from every other one of the case: a button pressed twice is one press. */
  nonce: string;
  /** Said before everything else: what just happened. Empty when nothing needs saying. */
  note: Text;
  /** What was hidden in the paste, and what to do about it. Empty when nothing was. */
  hidden: Text;
}

export type CauseState = 'likely' | 'open' | 'ruled out';

/** The verdict on an article, and why. */
export interface Verdict {
  /** The person has not read yet what this is about. */
  introduces: boolean;
  title: Text;
  summary: Text;
  /** Address of the whole article; empty where there is none. */
  guide: string;
  /** The person's own words, or names of codes, that speak for it. */
  matched: Text[];
  /** "DomainJoined is NO (from your paste)" */
  known: Text[];
  /** Causes with their state; ruled out ones with the fact that did it. */
  causes: { title: Text; state: CauseState; why: Text }[];
  notes: Text[];
  /** What is doubtful about the verdict itself, or about an output that was pasted, and how to get a better one. */
  doubts: Text[];
  /** The fields of a pasted output, those that are not as expected first. */
  output: Text[];
  sources: Link[];
  /** Answers the person gave, each with the button that asks it again. */
  changeable: AnswerButton[];
  canGoBack: boolean;
  /** Nothing but words led here, so the person may say that it is not this. */
  canRefuse: boolean;
}

export interface Link {
  title: Text;
  url: string;
}

export const buttonSchema = z.strictObject({ label: textSchema, verb: z.string() });
export type AnswerButton = z.infer<typeof buttonSchema>;
