/**
 * The real bot as bot.ts wires it, in a process that may end itself at a named point. Settings are its argument. It reads a
 * small knowledge base, and a lease is shorter, so that a thousand starts do not take a day; all else is as in production.
 */
const path = require('node:path');

const { database, desk, knowledge, kill, retry = {} } = JSON.parse(process.argv[2]);
const dist = (file) => require(path.join('../../../dist', file));
const { armed } = require('./kill-points.cjs');

const lease = 3_000;
const retryPolicy = dist('adapters/store/retry-policy.js');
for (const policy of [retryPolicy.chatRetryPolicy, retryPolicy.deskRetryPolicy])
  Object.assign(policy, { lease, sendLimit: lease - 1_000, ...retry });

const load = dist('adapters/knowledge/load-knowledge.js');
const { loadKnowledge } = load;
load.loadKnowledge = (_root, warn) => loadKnowledge(knowledge, warn);

const stores = dist('adapters/store/store.js');
const { openStore } = stores;
stores.openStore = (opened, options) => armed(openStore(opened, options), kill);

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());

dist('bot.js')
  .startBot(
    {
      mode: 'local',
      host: '127.0.0.1',
      port: 0,
      playgroundPort: 1,
      escalation: {
        desk: 'webhook',
        routes: {},
        access: [{ kind: 'webhook', ...desk }],
        mail: undefined,
        callbackSecret: undefined,
        members: [],
      },
      database,
      retention: { textDays: 30, caseDays: 365 },
      tab: {
        publicUrl: undefined,
        teamsAppId: undefined,
        itRole: 'FlowMedic.IT',
        publisher: { name: undefined, contact: undefined },
      },
      undoSeconds: 0,
    },
    undefined,
    (error) =>
      process.send({
        kind: 'reported',
        what: error instanceof Error ? `${error.stack} ${error.cause ?? ''}` : String(error),
      }),
  )
  .then(({ port, close }) => {
    // As main.ts ends it.
    process.once('SIGTERM', () =>
      close().then(
        () => process.exit(),
        () => process.exit(1),
      ),
    );
    process.send({ kind: 'listening', port });
  });
