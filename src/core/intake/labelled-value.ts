import { isSecretValue, opensSentence, type NamedSecret } from './ordinary-values';
import { isStateOfPassword } from './password-states';
import type { RedactionRule } from './redaction';
import { valueAfter } from './value-after';

// STATUS_WRONG_PASSWORD (-1073741718): the label is itself the name of a code.
const codeName = /\b(?:STATUS|ERROR|E|NTE|AAD|WININET|SEC|RPC)_[A-Z0-9_]{0,80}$/;
// "Invalid or null password: it does not exist": a complaint about a password mostly shows none.
const complaint = /\b(?:invalid|wrong|incorrect|null|missing|bad|expired|empty|weak|no|or)[ _-]$/i;

type Labelled = Pick<RedactionRule, 'place' | 'hides'>;

/** A value behind a label of secrets, unless it is a word about one. */
export function behind(kind: NamedSecret, accept: (value: string) => boolean = () => true): Labelled {
  return {
    place: (match) =>
      valueAfter(match.input, match.index + match[0].length, /cookies?\W{0,200}$/i.test(match[0]) ? 'line' : 'word'),
    hides: (value, { input, index, 0: label }) => {
      const before = input.slice(Math.max(0, index - 80), index);
      const after = input.indexOf(value, index + label.length) + value.length;
      return (
        isSecretValue(value, kind) &&
        !isStateOfPassword(value) &&
        !opensSentence(value, input.slice(after, after + 120)) &&
        accept(value) &&
        !codeName.test(before) &&
        (hasSign(value) || !complaint.test(before))
      );
    },
  };
}

/** A digit or a special character: what words of a sentence do not have. */
export const hasSign = (value: string): boolean =>
  /[\d!@#$%^&*?+=~]/.test(value.slice(0, 60).replace(/[.,;:?!]+$/, ''));
export const isMixed = (value: string): boolean =>
  value.length >= 6 && /\d/.test(value.slice(0, 60)) && /[A-Za-z]/.test(value.slice(0, 60));
