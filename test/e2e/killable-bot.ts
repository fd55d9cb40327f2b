import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(__dirname, '..', '..');

/** The bot without the local chat, in a process of its own, so that it can be killed while the chat stays open. */
export interface KillableBot {
  /** kill -9: no goodbye, nothing written. */
  kill(): Promise<void>;
}

interface Choices {
  port: number;
  playgroundPort: number;
  databaseFile: string;
}

const program = `
const [port, playgroundPort, file] = process.argv.slice(1);
const { startBot } = require('./dist/bot.js');
const config = { mode: 'local', host: '127.0.0.1', port: Number(port), playgroundPort: Number(playgroundPort), escalation: undefined, database: { kind: 'sqlite', file }, retention: { textDays: 30, caseDays: 365 }, undoSeconds: 60, tab: { publicUrl: undefined, teamsAppId: undefined, itRole: 'FlowMedic.IT', publisher: { name: undefined, contact: undefined } } };
startBot(config, undefined, console.error).then(() => console.log('listening'));
`;

export async function startKillableBot({ port, playgroundPort, databaseFile }: Choices): Promise<KillableBot> {
  const child = spawn(process.execPath, ['-e', program, String(port), String(playgroundPort), databaseFile], {
    cwd: root,
    env: { ...process.env, NO_PROXY: '127.0.0.1,localhost' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const lines: string[] = [];
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (line === 'listening') resolve();
      });
    }
    void exited.then(() => {
      reject(new Error(`the bot ended:\n${lines.join('\n')}`));
    });
  });
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
