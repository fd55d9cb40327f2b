import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { wanted } from '../../scripts/check-ports.cjs';
import { readConfig } from '../../src/config';

const script = path.join(__dirname, '..', '..', 'scripts', 'check-ports.cjs');

let other: Server;
let taken: number;
let free: number;
beforeEach(async () => {
  other = await listening();
  taken = portOf(other);
  const ended = await listening();
  free = portOf(ended);
  ended.close();
  await once(ended, 'close');
});
afterEach(() => {
  other.close();
});

async function listening(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return z.object({ port: z.number() }).parse(server.address()).port;
}

function check(environment: Record<string, string>): { status: number | null; said: string } {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    env: { PATH, ...environment },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

test('free ports pass without a word', () => {
  expect(check({ PORT: String(free), PLAYGROUND_PORT: '0' })).toEqual({ status: 0, said: '' });
});

test.each(['PORT', 'PLAYGROUND_PORT'])('a taken %s is named with the setting that chooses another', (setting) => {
  const { status, said } = check({ PORT: '0', PLAYGROUND_PORT: '0', [setting]: String(taken) });

  expect(status).toBe(1);
  expect(said).toMatch(new RegExp(`Port ${taken} .* ${setting}=\\d+ npm start`));
});

test('what is no port is left to the settings', () => {
  expect(check({ PORT: 'many', PLAYGROUND_PORT: '99999' })).toEqual({ status: 0, said: '' });
});

test('the ports are those of the settings', () => {
  const config = readConfig({}, 'local');

  expect(wanted.map(({ setting, port }) => [setting, port])).toEqual([
    ['PORT', config.port],
    ['PLAYGROUND_PORT', config.mode === 'local' ? config.playgroundPort : undefined],
  ]);
});
