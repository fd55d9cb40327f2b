import type { Route } from '../route';
import { Counter, Gauge, Registry } from 'prom-client';

/** What an operator watches. `flow_medic_outbox_dead` above zero wants a person: something was given up. */
export interface Metrics {
  failed(): void;
  gaveUp(channel: string): void;
  /** For Prometheus, in its own format. */
  route: Route;
}

export interface MetricsParts {
  outbox: { counts(): Promise<{ waiting: number; dead: number }> };
  /** Whether something can be written now. */
  storeUp: () => Promise<boolean>;
}

export function createMetrics({ outbox, storeUp }: MetricsParts): Metrics {
  const registry = new Registry();
  const registers = [registry];
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
  const waiting = new Gauge({ name: 'flow_medic_outbox_waiting', help: 'Sends that wait for their turn', registers });
  const dead = new Gauge({
    name: 'flow_medic_outbox_dead',
    help: 'Sends that were given up and lie in the outbox (flow-medic outbox)',
    registers,
  });
  const up = new Gauge({ name: 'flow_medic_store_up', help: '1 while the store can be written to', registers });
  return {
    failed: () => {
      failures.inc();
    },
    gaveUp: (channel) => {
      givenUp.inc({ channel });
    },
    route: {
      method: 'GET',
      path: '/metrics',
      authentication: 'none',
      handle: async (_request, respond) => {
        up.set((await storeUp()) ? 1 : 0);
        try {
          const counts = await outbox.counts();
          waiting.set(counts.waiting);
          dead.set(counts.dead);
        } catch {
          // The store's failure has its own number.
          up.set(0);
        }
        respond({ status: 200, contentType: registry.contentType, text: await registry.metrics() });
      },
    },
  };
}
