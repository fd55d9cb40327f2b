import type { ErrorCode } from '../../core/errors/error-catalogue';

/** What can go wrong while the local chat is brought up: `code` is for programs, `message` for the person at the terminal. */
export type LocalChatFault = Extract<
  ErrorCode,
  'port-taken' | 'playground-missing' | 'build-missing' | 'playground-ended' | 'playground-silent'
>;

export class LocalChatError extends Error {
  readonly code: LocalChatFault;

  constructor(code: LocalChatFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.code = code;
  }
}

/** Another program already listens where the chat page should be. */
export class PortTakenError extends LocalChatError {
  readonly port: number;

  constructor(port: number, cause?: unknown) {
    super(
      'port-taken',
      `Port ${port} on 127.0.0.1 is already in use, so the local chat cannot start there. ` +
        `Stop the other program, or choose another port with the environment variable PLAYGROUND_PORT, for example PLAYGROUND_PORT=${port + 1}.`,
      cause,
    );
    this.port = port;
  }
}

/** The playground is not installed: it is a development dependency, so a production install leaves it out. */
export class PlaygroundMissingError extends LocalChatError {
  constructor(cause: unknown) {
    super(
      'playground-missing',
      'The local chat needs the development dependency @microsoft/m365agentsplayground, which is not installed. ' +
        'Run "npm install" again, without --omit=dev and without NODE_ENV=production.',
      cause,
    );
  }
}

/** The playground was started and did not come up; its last lines are part of the message. */
export class PlaygroundStartError extends LocalChatError {
  readonly output: readonly string[];

  constructor(code: 'playground-ended' | 'playground-silent', message: string, output: readonly string[]) {
    super(
      code,
      [output.length > 0 ? `${message} Its last lines were:` : message, ...output.map((line) => `  ${line}`)].join(
        '\n',
      ),
    );
    this.output = output;
  }
}
