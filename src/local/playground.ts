import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { PlaygroundMissingError, PlaygroundStartError, PortTakenError } from './local-chat-error';
import { playgroundConfig } from './playground-config';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 56150;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;
const KEPT_LINES = 20;

export interface PlaygroundOptions {
  /** The bot's messaging endpoint, path included, for example http://127.0.0.1:3978/api/messages. */
  botUrl: string;
  port?: number;
  log: (line: string) => void;
}

export interface Playground {
  /** The chat page. */
  url: string;
  /** Ends the playground and removes its files; may be called more than once. */
  stop(): Promise<void>;
  /** Settles when the playground has ended for whatever reason; null when a signal ended it. */
  exited: Promise<number | null>;
}

/** Starts the Microsoft 365 Agents Playground on the loopback address and resolves once its chat page answers. */
export async function startPlayground({ botUrl, port = DEFAULT_PORT, log }: PlaygroundOptions): Promise<Playground> {
  const cli = playgroundCli();
  const preloads = [preload('loopback'), preload('end-with-parent')];
  await assertPortIsFree(port);

  const folder = await mkdtemp(path.join(tmpdir(), 'flow-medic-chat-'));
  const configFile = path.join(folder, 'playground.yml');
  const logFile = path.join(folder, 'playground.log');
  await writeFile(configFile, playgroundConfig());

  const url = `http://${HOST}:${port}`;
  const child = spawn(
    process.execPath,
    [
      ...preloads.flatMap((file) => ['--require', file]),
      ...[cli, 'start', '--app-endpoint', botUrl, '--channel-id', 'msteams', '--port', String(port)],
      // By default the bot would be told to answer to "localhost", which may mean ::1, where nothing listens.
      ...['--service-url', `${url}/_connector`, '--disable-telemetry'],
    ],
    {
      // Whatever the playground writes by default under its working folder lands in the temporary folder.
      cwd: folder,
      // Nothing is inherited: no secret of the bot reaches the playground, and no proxy setting stands between the two.
      env: { TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile, M365_AGENTS_PLAYGROUND_LOGFILE: logFile },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
    },
  );
  const output: string[] = [];
  const listensOn = readOutput(child, output, log);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.once('error', (error) => {
      output.push(error.message);
      resolve(null);
    });
  });

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= endChild(child, exited).then(() => removeFolder(folder)));

  try {
    await Promise.race([
      answers(url, exited),
      listensOn.then((taken) => (taken === port ? exited : Promise.reject(new PortTakenError(port)))).then(() => Promise.reject(new Error('the process ended'))),
    ]);
  } catch (error) {
    const lines = [...output, ...(await linesOf(logFile))].slice(-KEPT_LINES);
    await stop();
    if (error instanceof PortTakenError) throw error;
    if (error instanceof PlaygroundStartError) throw new PlaygroundStartError('playground-silent', error.message, lines);
    throw new PlaygroundStartError('playground-ended', 'The local chat ended before its page could be opened. Its last lines were:', lines, error);
  }
  return { url, stop, exited };
}
