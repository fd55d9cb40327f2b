import type { ErrorCode } from '../../../core/errors/error-catalogue';

/** Teams did not take a call: it answered with a status, or not at all (`status` is undefined then). */
export class TeamsFault extends Error {
  readonly code = 'TEAMS_REFUSED' satisfies ErrorCode;

  constructor(
    reason: string,
    readonly status: number | undefined,
    /** How long Teams asked to be left alone, in milliseconds. */
    readonly afterMs?: number,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'TeamsFault';
  }
}
