/**
 * The built bot as bot.ts wires it, in a process of its own: what the attacker's process is busy with costs it nothing. With an
 * issuer it has the door of production, and turns do nothing, for their answers would go to Teams; without one it is the bot of
 * the local chat, whose turns are whole.
 */
const path = require('node:path');

const { production, database } = JSON.parse(process.argv[2]);
const dist = (file) => require(path.join('../../../dist', file));
const { startBot, shippedDoorPolicy } = dist('bot.js');

// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit());
// The SDK writes every refusal to the console.
console.error = () => undefined;

const shared = {
  host: '127.0.0.1',
  port: 0,
  escalation: undefined,
  database: { kind: 'sqlite', file: database },
  retention: { textDays: 30, caseDays: 365 },
  tab: {
    publicUrl: undefined,
    teamsAppId: undefined,
    itRole: 'FlowMedic.IT',
    publisher: { name: undefined, contact: undefined },
  },
  undoSeconds: 0,
};
const report = (error) =>
  process.send({ kind: 'reported', what: error instanceof Error ? error.message : String(error) });

function start() {
  if (!production) return startBot({ ...shared, mode: 'local', playgroundPort: 1 }, undefined, report);
  const { metadata, credentials, connections } = production;
  dist('surfaces/teams/flow-medic-bot.js').FlowMedicBot.prototype.run = async () => undefined;
  const config = {
    ...shared,
    mode: 'production',
    metrics: { host: '127.0.0.1', port: 0 },
    identity: { credentials, tenants: [credentials.tenantId] },
  };
  return startBot(config, undefined, report, {
    policy: {
      http: { ...shippedDoorPolicy.http, connections, people: undefined },
      teams: { ...shippedDoorPolicy.teams, metadata },
      web: shippedDoorPolicy.web,
    },
  });
}

process.on('message', () => process.send({ kind: 'memory', bytes: process.memoryUsage().rss }));
start().then(({ port }) => process.send({ kind: 'listening', port }));
