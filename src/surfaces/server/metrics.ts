import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Route } from '../route';
import { assistantMetrics, type AssistantMetrics } from './assistant-metrics';
import { heardSchema, knownKind } from './heard';

/** What an operator watches; docs/operate.md says what each number means, and docs/alerts which ones wake somebody. */
export interface Metrics extends AssistantMetrics {
  failed(): void;
  gaveUp(channel: string): void;
  /** A line of the log: turns, sends and refusals are counted from what is told of them. */
  heard: (what: string, fields?: object) => void;
  /** For Prometheus, in its own format. */
  route: Route;
}

export interface MetricsParts {
  outbox: {
    counts(): Promise<{ waiting: number; dead: number }>;
    leftToNewer(): Promise<number>;
    /** ISO time. */
    oldestDue(): Promise<string | undefined>;
  };
  setAside: { count(): Promise<number> };
  /** Whether something can be written now. */
  storeUp: () => Promise<boolean>;
  /** Milliseconds. */
  clock: () => number;
  /** What runs: which program and which knowledge. */
  about: { version: string; node: string; knowledge: string };
}

/** A turn answers within seconds or is late; a send may wait for a slow receiver. In seconds. */
const turnBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10];
const sendBuckets = [0.1, 0.25, 0.5, 1, 2, 5, 10, 20];

export function createMetrics(parts: MetricsParts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counters = countersIn(registers);
  const look = storeGauges(registers, parts);
  new Gauge({
    name: 'flow_medic_info',
    help: 'Always 1: which version runs, on which Node.js, with which knowledge',
    labelNames: ['version', 'node', 'knowledge'],
    registers,
  }).set(parts.about, 1);
  return {
    ...counters,
    route: {
      method: 'GET',
      path: '/metrics',
      authentication: 'none',
      handle: async (_request, respond) => {
        await look();
        respond({ status: 200, contentType: registry.contentType, text: await registry.metrics() });
      },
    },
  };
}

function countersIn(registers: Registry[]): Omit<Metrics, 'route'> {
  const failures = new Counter({
    name: 'flow_medic_failures_total',
    help: 'Turns and sends that failed on our side',
    registers,
  });
  const givenUp = new Counter({
    name: 'flow_medic_given_up_total',
    help: 'Sends that were given up, by channel',
    labelNames: ['channel'],
    registers,
  });
  const refusals = new Counter({
    name: 'flow_medic_refusals_total',
    help: 'Requests that were refused at the door, by the code of the refusal',
    labelNames: ['code'],
    registers,
  });
  const turns = new Histogram({
    name: 'flow_medic_turn_seconds',
    help: 'Turns and their time, by kind and by what became of them',
    labelNames: ['kind', 'outcome'],
    buckets: turnBuckets,
    registers,
  });
  const sends = new Histogram({
    name: 'flow_medic_send_seconds',
    help: 'Sends and their time, by channel and by what became of them (done, try again, not now, refused, failed)',
    labelNames: ['channel', 'outcome'],
    buckets: sendBuckets,
    registers,
  });
  return {
    ...assistantMetrics(registers),
    failed: () => {
      failures.inc();
    },
    gaveUp: (channel) => {
      givenUp.inc({ channel });
    },
    heard: (what, fields = {}) => {
      const { kind, channel, outcome, ms, code } = heardSchema.parse(fields);
      if (what === 'turn') turns.observe({ kind: knownKind(kind), outcome }, ms / 1_000);
      if (what === 'refused') refusals.inc({ code });
      if (what === 'send') sends.observe({ channel, outcome }, ms / 1_000);
    },
  };
}

/** Numbers that lie in the store; resolves when they have been looked up. While the store is away they keep their last value. */
function storeGauges(registers: Registry[], { outbox, setAside, storeUp, clock }: MetricsParts): () => Promise<void> {
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers });
  const up = gauge('flow_medic_store_up', '1 while the store can be written to');
  const waiting = gauge('flow_medic_outbox_waiting', 'Sends that wait for their turn');
  const dead = gauge('flow_medic_outbox_dead', 'Sends that were given up and lie in the outbox (flow-medic outbox)');
  const newer = gauge('flow_medic_outbox_newer', 'Sends that only a newer version can do');
  const oldest = gauge(
    'flow_medic_outbox_oldest_due_seconds',
    'How long the oldest waiting send has been due; 0 when none is',
  );
  const aside = gauge('flow_medic_cases_set_aside', 'Cases that could not be read (flow-medic cases set-aside)');
  return async () => {
    up.set((await storeUp()) ? 1 : 0);
    try {
      const [counts, left, due, cases] = await Promise.all([
        outbox.counts(),
        outbox.leftToNewer(),
        outbox.oldestDue(),
        setAside.count(),
      ]);
      waiting.set(counts.waiting);
      dead.set(counts.dead);
      newer.set(left);
      oldest.set(due === undefined ? 0 : Math.max(0, (clock() - Date.parse(due)) / 1_000));
      aside.set(cases);
    } catch {
      // The store's failure has its own number.
      up.set(0);
    }
  };
}
