import type { ErrorCode } from '../errors/error-catalogue';

/** The knowledge base is not fit for use: its files have mistakes, or what was compiled from them is missing or damaged. The message says what to do. */
export class KnowledgeError extends Error {
  readonly code = 'KNOWLEDGE_INVALID' satisfies ErrorCode;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'KnowledgeError';
  }
}
