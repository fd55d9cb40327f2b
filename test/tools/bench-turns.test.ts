import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBotProcess } from '../../src/tools/bench/turns/bot-process';
import { turnDriver } from '../../src/tools/bench/turns/drive';
import { startReplySide } from '../../src/tools/bench/turns/reply-side';
import { measureTurns, tableOfTurns, type Measuring } from '../../src/tools/bench/turns/turn-bench';

const scripts = path.join(__dirname, '..', 'bench');
const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-bench-'));
const ends: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const end of ends.reverse()) await end();
  rmSync(folder, { recursive: true });
});

test('whole turns of this bot are measured beside those of a stock echo, over HTTP', async () => {
  const replies = await startReplySide();
  ends.push(replies.close);
  const measuring = async (name: string): Promise<Measuring> => {
    const bot = await startBotProcess(path.join(scripts, `${name}.cjs`), [folder]);
    const driver = turnDriver(name, bot, replies);
    ends.push(bot.end, driver.close);
    return { process: bot, driver };
  };
  let texts = 0;

  const rows = await measureTurns(await measuring('stock-echo'), await measuring('this-bot'), {
    sizes: [0.2],
    concurrencies: [2],
    turns: 3,
    rounds: 1,
    text: () => `AADSTS50126: wrong password, try ${(texts += 1)}`,
  });

  expect(rows.map(({ size, concurrency }) => ({ size, concurrency }))).toEqual([{ size: 0.2, concurrency: 2 }]);
  // Two rounds, the first to warm up, of three turns for each bot.
  expect(texts).toBe(12);
  for (const { stock, ours, ratio } of rows)
    expect([stock.cpu > 0, ours.cpu > 0, ratio > 0]).toEqual([true, true, true]);
  expect(tableOfTurns(rows).split('\n')).toHaveLength(3);
});

test('a bot that ends before it listens is told by its name', async () => {
  await expect(startBotProcess(path.join(scripts, 'no-such-bot.cjs'), [])).rejects.toThrow('no-such-bot.cjs');
});
