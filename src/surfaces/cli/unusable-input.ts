import type { ErrorCode } from '../../core/errors/error-catalogue';

/** The input cannot be diagnosed; the message says what to do. */
export class UnusableInput extends Error {
  readonly code = 'INPUT_UNUSABLE' satisfies ErrorCode;
}
