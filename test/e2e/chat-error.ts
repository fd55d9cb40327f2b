export type ChatFault = 'bot-silent' | 'card-timeout' | 'no-such-button' | 'text-changed' | 'refused';

/** The chat did not do what a test wanted of it. */
export class ChatError extends Error {
  readonly code: ChatFault;

  constructor(code: ChatFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ChatError';
    this.code = code;
  }
}
