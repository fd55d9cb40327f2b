import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { LocalChatError, PlaygroundMissingError, PlaygroundStartError, PortTakenError } from './local-chat-error';
import { playgroundConfig } from './playground-config';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 56150;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;
const POLL_MS = 100;
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

  const url = `http://${HOST}:${port}`;
  const folder = await mkdtemp(path.join(tmpdir(), 'flow-medic-chat-'));
  const configFile = path.join(folder, 'playground.yml');
  const logFile = path.join(folder, 'playground.log');
  await writeFile(configFile, playgroundConfig());

  const child = spawn(
    process.execPath,
    [
      ...preloads.flatMap((file) => ['--require', file]),
      ...[
        cli,
        'start',
        '--app-endpoint',
        botUrl,
        '--channel-id',
        'msteams',
        '--port',
        String(port),
        '--disable-telemetry',
      ],
      // Left to itself it would tell the bot to answer to "localhost", which may mean ::1, where nothing listens.
      ...['--service-url', `${url}/_connector`],
    ],
    {
      // What the playground writes under its working folder is removed with the folder.
      cwd: folder,
      // Nothing is inherited: no secret of the bot reaches the playground, and no proxy setting stands between the two.
      env: {
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
    },
  );
  const exited = exitOf(child);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= endChild(child, exited).then(() => removeFolder(folder)));

  const output: string[] = [];
  const movedAway = new Promise<'moved away'>((resolve) => {
    readLines(child, (line) => {
      output.push(line);
      log(line);
      // A port that was taken after our check makes the playground choose another one in silence.
      const listensOn = /^Listening on (\d+)$/.exec(line)?.[1];
      if (listensOn !== undefined && Number(listensOn) !== port) resolve('moved away');
    });
  });

  const giveUp = new AbortController();
  const outcome = await Promise.race([answer(url, giveUp.signal), exited.then(() => 'ended' as const), movedAway]);
  giveUp.abort();
  if (outcome === 'answers') return { url, stop, exited };

  // Without a terminal the playground writes its errors only into its log file.
  const lastLines = [...output, ...(await linesOf(logFile))].slice(-KEPT_LINES);
  await stop();
  switch (outcome) {
    case 'moved away':
      throw new PortTakenError(port);
    case 'ended':
      throw new PlaygroundStartError(
        'playground-ended',
        'The local chat ended before its page could be opened.',
        lastLines,
      );
    case 'silent':
      throw new PlaygroundStartError(
        'playground-silent',
        `The local chat did not answer at ${url} within ${START_LIMIT_MS / 1000} seconds.`,
        lastLines,
      );
  }
}

function playgroundCli(): string {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch (error) {
    throw new PlaygroundMissingError(error);
  }
}

/** A preload has to be JavaScript. Next to this file it is, unless tests run the sources: then it is taken from the last build. */
function preload(name: string): string {
  const beside = path.join(__dirname, `${name}.js`);
  const built = path.join(__dirname, '..', '..', '..', 'dist', 'surfaces', 'local', `${name}.js`);
  const found = [beside, built].find((file) => existsSync(file));
  if (found === undefined)
    throw new LocalChatError(
      'build-missing',
      `The local chat needs the built file ${built}. Run "npm run build" first.`,
    );
  return found;
}

function assertPortIsFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      // EACCES is what Windows says of a port that another program holds for itself or that the system has reserved.
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortTakenError(port, error) : error);
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

async function answer(url: string, signal: AbortSignal): Promise<'answers' | 'silent'> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!signal.aborted && Date.now() < deadline) {
    if (await saysPong(url)) return 'answers';
    await delay(POLL_MS);
  }
  return 'silent';
}

async function saysPong(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/_debug/ping`, { signal: AbortSignal.timeout(2_000) });
    return (await response.text()) === 'pong';
  } catch {
    // Refused or unfinished: it is still starting, and whoever asks has a deadline.
    return false;
  }
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    // "close" rather than "exit": by then its last lines have been read.
    child.once('close', (code) => resolve(code));
    child.once('error', () => resolve(null));
  });
}

function readLines(child: ChildProcess, take: (line: string) => void): void {
  child.once('error', (error) => take(error.message));
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', take);
  }
}

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.trim() !== '');
  } catch {
    return [];
  }
}

async function endChild(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hardEnd = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  child.kill('SIGTERM');
  await exited;
  clearTimeout(hardEnd);
}

async function removeFolder(folder: string): Promise<void> {
  // A file that a virus scanner still holds on Windows is no reason to fail; the folder lies under the system's temporary files.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
