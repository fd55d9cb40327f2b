#!/usr/bin/env node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openKnowledge, readCompiled } from '../core/knowledge/compiled-knowledge';
import { textMaker } from './bench/texts';
import { startBotProcess } from './bench/turns/bot-process';
import { turnDriver } from './bench/turns/drive';
import { startReplySide } from './bench/turns/reply-side';
import { measureTurns, tableOfTurns, type Measuring } from './bench/turns/turn-bench';

/**
 * `npm run bench:turns`: what a whole turn costs beside a stock echo bot, both over HTTP and in one run: the message arrives, is read,
 * diagnosed and stored, and a card is sent to a connector on loopback. Tokens are checked by neither.
 */

const root = path.join(__dirname, '..', '..');
const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '0.2,4' },
    'at-once': { type: 'string', default: '1,8,64' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = (list: string): number[] => list.split(',').map(Number);

async function run(): Promise<void> {
  const index = openKnowledge(readCompiled(readFileSync(path.join(root, 'dist', 'knowledge.json'), 'utf8')));
  const examples = index.knowledge.articles.flatMap(({ examples: { matches } }) => matches);
  const texts = textMaker(examples, Number(values.seed));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-bench-'));
  const replies = await startReplySide();
  const measuring = async (name: string): Promise<Measuring & { end: () => Promise<void> }> => {
    const bot = await startBotProcess(path.join(root, 'test', 'bench', `${name}.cjs`), [folder]);
    const driver = turnDriver(name, bot, replies);
    return {
      process: bot,
      driver,
      end: async () => {
        await driver.close();
        await bot.end();
      },
    };
  };
  const stock = await measuring('stock-echo');
  const ours = await measuring('this-bot');
  const rows = await measureTurns(stock, ours, {
    sizes: numbers(values.sizes),
    concurrencies: numbers(values['at-once']),
    turns: Number(values.turns),
    rounds: Number(values.rounds),
    text: (kilobytes) => texts.realistic(Math.round(kilobytes * 1024)),
  });
  console.log(tableOfTurns(rows));
  await Promise.all([stock.end(), ours.end(), replies.close()]);
  rmSync(folder, { recursive: true });
}

void run();
