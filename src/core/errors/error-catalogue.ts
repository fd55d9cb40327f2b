/** What an operator learns about an error of ours: what it means, and what to do about it. */
export interface ErrorEntry {
  meaning: string;
  remedy: string;
}

/**
 * Every error that our programs can say to whoever runs them, by its code. The classes carry these codes, docs/errors.md
 * lists them; a test proves that the three are the same set.
 */
export const errorCatalogue = {
  CONFIG_INVALID: {
    meaning: 'The settings in the environment have mistakes. The message names each of them.',
    remedy: 'Correct the settings that are named; .env.example says what each one means. Then start again.',
  },
  KNOWLEDGE_INVALID: {
    meaning: 'The knowledge base has mistakes, so nothing starts with half of it. The message names file and line.',
    remedy: 'Correct the articles that are named and run `npm run kb`, or install the release again.',
  },
  PORT_IN_USE: {
    meaning: 'Another program listens on the port of the bot.',
    remedy: 'End that program, or choose another port with `PORT` (`METRICS_PORT` for the metrics).',
  },
  REQUEST_FAILED: {
    meaning: 'A request failed on our side. The sender was told the same correlation id; the cause follows.',
    remedy: 'Read the cause. A sender who reports the id means this very request.',
  },
  STORE_DOWN: {
    meaning: 'The database cannot be reached, or did not do what it was asked to. People are told and may paste again.',
    remedy:
      'Check that the database runs and that `DATABASE_URL` or `DATABASE_FILE` is right. The bot goes on by itself when it is back.',
  },
  CASE_BROKEN: {
    meaning: 'A stored case cannot be read. It was set aside; all other cases go on.',
    remedy:
      'Look at it with `flow-medic cases show <id>`, mend its rows or install a newer version, and put it back with `flow-medic cases restore <id>`.',
  },
  TEAMS_REFUSED: {
    meaning: 'Teams did not take a message: it answered with the status that the message names, or not at all.',
    remedy:
      'Nothing is needed for one: it is sent again, and after an hour given up. If there are many, look at the status: 401 and 403 mean the credentials, 429 too many messages, 5xx a trouble of Teams.',
  },
  PLACE_UNTRUSTED: {
    meaning: 'A message was to be sent to an address that is not one of Teams. It was not sent.',
    remedy: 'Nothing is needed for one. If there are many, look at who sends requests to the bot.',
  },
  INPUT_UNUSABLE: {
    meaning: 'A command was given something that it cannot use.',
    remedy: 'Do what the message says, or read `flow-medic --help`.',
  },
  'port-taken': {
    meaning: 'Another program listens on the port of the local chat.',
    remedy: 'End that program, or choose another port with `PLAYGROUND_PORT`.',
  },
  'playground-missing': {
    meaning: 'The local chat is not installed; it is a development dependency.',
    remedy: 'Run `npm install` without `--omit=dev` and without `NODE_ENV=production`.',
  },
  'build-missing': {
    meaning: 'The programs of the local chat are not built.',
    remedy: 'Run `npm run build`, then start again.',
  },
  'playground-ended': {
    meaning: 'The local chat ended while it was started. Its last lines are part of the message.',
    remedy: 'Read these lines; often a port is taken or the installation is not complete (`npm install`).',
  },
  'playground-silent': {
    meaning: 'The local chat was started and did not answer in time. Its last lines are part of the message.',
    remedy: 'Start again. If it stays silent, read these lines and run `npm install` once more.',
  },
} as const satisfies Record<string, ErrorEntry>;

/** The code of an error of ours. */
export type ErrorCode = keyof typeof errorCatalogue;
