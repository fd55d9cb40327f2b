import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/surfaces/server/metrics';

const project = path.join(__dirname, '..', '..');
const rulesSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string().optional(),
          labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string(), runbook: z.string() }),
        }),
      ),
    }),
  ),
});
const rules = rulesSchema
  .parse(parse(readFileSync(path.join(project, 'docs', 'alerts', 'flow-medic.rules.yaml'), 'utf8')))
  .groups.flatMap((group) => group.rules);
const operate = readFileSync(path.join(project, 'docs', 'operate.md'), 'utf8');

/** Every metric with its labels' names, as Prometheus would find them after a turn, a send and a refusal. */
async function served(): Promise<Map<string, Set<string>>> {
  const metrics = createMetrics({
    outbox: {
      counts: async () => Promise.resolve({ waiting: 0, dead: 0 }),
      leftToNewer: async () => Promise.resolve(0),
      oldestDue: async () => Promise.resolve(undefined),
    },
    setAside: { count: async () => Promise.resolve(0) },
    storeUp: async () => Promise.resolve(true),
    clock: () => 0,
    about: { version: '1', node: '1', knowledge: '1' },
  });
  metrics.gaveUp('teams');
  metrics.heard('turn', { kind: 'message', outcome: 'failed', ms: 5 });
  metrics.heard('send', { channel: 'teams', outcome: 'done', ms: 5 });
  metrics.heard('refused', { code: 'bearer-missing' });
  let text = '';
  await metrics.route.handle({ headers: {}, params: {}, query: '', body: undefined, text: '' }, (answer) => {
    text = 'text' in answer ? String(answer.text) : '';
  });
  const found = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of text.matchAll(/^([a-z_0-9]+)(?:\{(.*)\})? /gm)) {
    const names = [...labels.matchAll(/(\w+)="/g)].map(([, label = '']) => label);
    found.set(name, new Set([...(found.get(name) ?? []), ...names]));
  }
  return found;
}

/** Metrics that an expression names, with the labels it picks by. Prometheus itself brings `up`, and `job` to every one. */
function namedIn(expr: string): { name: string; labels: string[] }[] {
  return [...expr.matchAll(/\b((?:flow_medic|process|nodejs)_\w+)(?:\{([^}]*)\})?/g)].map(
    ([, name = '', picked = '']) => ({
      name,
      labels: [...picked.matchAll(/(\w+)(?:=|!)/g)].map(([, label = '']) => label).filter((label) => label !== 'job'),
    }),
  );
}

test.each(rules)('$alert asks for metrics and labels that there are', async ({ expr }) => {
  const there = await served();
  const named = namedIn(expr);

  expect(named.length > 0 || expr.startsWith('up{')).toBe(true);
  for (const { name, labels } of named) {
    expect([...there.keys()]).toContain(name);
    expect([...(there.get(name) ?? [])]).toEqual(expect.arrayContaining(labels));
  }
});

test('a metric or a label that is not there would be found', async () => {
  const there = await served();
  const [misspelt] = namedIn('rate(flow_medic_turns_seconds_count{outcom="failed"}[5m])');

  expect(there.has(misspelt?.name ?? '')).toBe(false);
  expect(misspelt?.labels).toEqual(['outcom']);
});

test.each(rules)('what to do at $alert is written down', ({ alert, annotations: { runbook } }) => {
  expect(runbook).toBe(`docs/operate.md#${alert.toLowerCase()}`);
  expect(operate).toMatch(new RegExp(`^### ${alert}$\n\n.{80,}`, 'm'));
});

test('every alert that is written about has its rule', () => {
  const written = [...operate.matchAll(/^### (FlowMedic\w+)$/gm)].map(([, alert]) => alert);

  expect(written).toEqual(rules.map(({ alert }) => alert));
});

test('every metric of ours is explained', async () => {
  const ours = [...(await served()).keys()].filter((name) => name.startsWith('flow_medic_'));
  for (const name of ours) expect(operate).toContain(`\`${name.replace(/_(?:bucket|sum|count)$/, '')}\``);
});
