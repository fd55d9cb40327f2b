import type { BotProcess } from './bot-process';
import type { TurnDriver } from './drive';

/** A bot under measurement. */
export interface Measuring {
  process: Pick<BotProcess, 'cost'>;
  driver: TurnDriver;
}

/** Medians over rounds: CPU microseconds a turn, of the bot's process alone, and milliseconds until it answered. */
export interface TurnFigures {
  cpu: number;
  median: number;
  p99: number;
  perSecond: number;
  memory: number;
}

export interface TurnRow {
  size: number;
  concurrency: number;
  stock: TurnFigures;
  ours: TurnFigures;
  /** Our CPU by that of the stock echo in the same rounds. */
  ratio: number;
}

export interface TurnPlan {
  /** In KB. */
  sizes: readonly number[];
  concurrencies: readonly number[];
  /** Turns of each bot in each round. */
  turns: number;
  rounds: number;
  text: (kilobytes: number) => string;
}

/** Measures both bots in turns, round by round, so that what disturbs the machine for a while disturbs both alike. */
export async function measureTurns(stock: Measuring, ours: Measuring, plan: TurnPlan): Promise<TurnRow[]> {
  const rows: TurnRow[] = [];
  for (const size of plan.sizes) {
    for (const concurrency of plan.concurrencies) {
      const rounds: { stock: TurnFigures; ours: TurnFigures }[] = [];
      for (let round = 0; round <= plan.rounds; round += 1) {
        const texts = (): string[] => Array.from({ length: plan.turns }, () => plan.text(size));
        const measured = {
          stock: await oneRound(stock, texts(), concurrency),
          ours: await oneRound(ours, texts(), concurrency),
        };
        // The first warms both up.
        if (round > 0) rounds.push(measured);
      }
      const both = {
        stock: middle(rounds.map((round) => round.stock)),
        ours: middle(rounds.map((round) => round.ours)),
      };
      rows.push({ size, concurrency, ...both, ratio: both.ours.cpu / both.stock.cpu });
    }
  }
  return rows;
}

async function oneRound({ process, driver }: Measuring, texts: string[], concurrency: number): Promise<TurnFigures> {
  const before = await process.cost();
  const began = performance.now();
  const took = (await driver.drive(texts, concurrency)).toSorted((one, other) => one - other);
  const seconds = (performance.now() - began) / 1000;
  const after = await process.cost();
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return {
    cpu: (after.cpu - before.cpu) / texts.length,
    median: at(0.5),
    p99: at(0.99),
    perSecond: texts.length / seconds,
    memory: after.memory,
  };
}

function middle(figures: readonly TurnFigures[]): TurnFigures {
  const of = (key: keyof TurnFigures): number =>
    figures.map((figure) => figure[key]).toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
  return {
    cpu: of('cpu'),
    median: of('median'),
    p99: of('p99'),
    perSecond: of('perSecond'),
    memory: of('memory'),
  };
}

/** A Markdown table; every figure of ours beside the stock echo's. */
export function tableOfTurns(rows: readonly TurnRow[]): string {
  const head = [
    'KB',
    'at once',
    'CPU a turn, ms',
    'stock',
    'times stock',
    'turns a second',
    'stock',
    'p99 by median',
    'memory, MB',
    'stock',
  ];
  const lines = rows.map(({ size, concurrency, stock, ours, ratio }) => [
    String(size),
    String(concurrency),
    (ours.cpu / 1000).toFixed(2),
    (stock.cpu / 1000).toFixed(2),
    ratio.toFixed(2),
    ours.perSecond.toFixed(0),
    stock.perSecond.toFixed(0),
    (ours.p99 / ours.median).toFixed(1),
    (ours.memory / 2 ** 20).toFixed(0),
    (stock.memory / 2 ** 20).toFixed(0),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
