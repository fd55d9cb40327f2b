import type { Route } from '../route';
import { Counter, Gauge, Registry } from 'prom-client';

/** What an operator watches. `flow_medic_outbox_dead` above zero wants a person: something was given up. */
export interface Metrics {
  failed(): void;
  gaveUp(channel: string): void;
  /** For Prometheus, in its own format. */
  route: Route;
}

export function createMetrics(outbox: { counts(): Promise<{ waiting: number; dead: number }> }): Metrics {
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
  const up = new Gauge({ name: 'flow_medic_store_up', help: '1 while the store answers', registers });
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
        try {
          const counts = await outbox.counts();
          waiting.set(counts.waiting);
          dead.set(counts.dead);
          up.set(1);
        } catch {
          // The store's failure is what this number is for.
          up.set(0);
        }
        respond({ status: 200, contentType: registry.contentType, text: await registry.metrics() });
      },
    },
  };
}
