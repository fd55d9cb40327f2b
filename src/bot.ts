import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openDesks } from './adapters/desks/open-desk';
import { policyOfSettings } from './adapters/desks/policy-of-settings';
import { ticketStatusRoute } from './adapters/desks/ticket-status-route';
import { loadKnowledge } from './adapters/knowledge/load-knowledge';
import { openDatabase } from './adapters/store/database';
import { chatRetryPolicy, deskRetryPolicy, startDispatcher, type DispatcherParts } from './adapters/store/dispatcher';
import { keepRetention } from './adapters/store/retention';
import { openStore } from './adapters/store/store';
import type { Config } from './config';
import { createEngine } from './core/diagnosis/engine';
import { languagesOf } from './core/languages/languages';
import { defaultLanguage } from './core/languages/locale';
import { translator } from './core/languages/translator';
import { cardRenderer } from './rendering/card-templates';
import { createConversation } from './services/conversation/conversation';
import { ticketJobGivenUp, ticketJobs } from './services/helpdesk/ticket-jobs';
import type { Route } from './surfaces/route';
import { healthRoutes } from './surfaces/server/health-routes';
import { localHttpPolicy, shippedHttpPolicy, type HttpPolicy } from './surfaces/server/http-policy';
import { limitOf } from './surfaces/server/limit';
import { createMetrics } from './surfaces/server/metrics';
import { startServers } from './surfaces/server/servers';
import { createTeamsAdapter } from './surfaces/teams/adapter';
import { channelDesk } from './surfaces/teams/channel-desk';
import type { ChannelOfBot } from './surfaces/teams/conversation-reference';
import { policyChannel } from './surfaces/teams/desk-channel';
import { openDoor, shippedTeamsPolicy, type TeamsPolicy } from './surfaces/teams/door';
import { FlowMedicBot } from './surfaces/teams/flow-medic-bot';
import { messagesRoute } from './surfaces/teams/messages-route';
import { teamsSender } from './surfaces/teams/sender';

const root = path.join(__dirname, '..');

/** What strangers may cost, and who is let in. */
export interface DoorPolicy {
  http: HttpPolicy;
  teams: TeamsPolicy;
}

export const shippedDoorPolicy: DoorPolicy = { http: shippedHttpPolicy, teams: shippedTeamsPolicy };

export interface RunningBot {
  port: number;
  /** Where the metrics are: in production a port of their own. */
  metricsPort: number;
  /** Takes nothing new in and resolves when what is under way has ended. */
  close(): Promise<void>;
}

type Sender = Pick<DispatcherParts, 'channel' | 'send' | 'retryPolicy'> & { givenUp?: DispatcherParts['onDead'] };

/**
 * Wires all parts and listens. `channelOfIt` is where IT sits in Teams, when a desk is there. `log` gets what an operator
 * should read. `policy` is what strangers may cost; tests set it aside to show what it is for. Rejects when the knowledge, the store or the port cannot be had.
 */
export async function startBot(
  config: Config,
  channelOfIt: ChannelOfBot | undefined,
  log: (error: unknown) => void,
  policy: DoorPolicy = shippedDoorPolicy,
): Promise<RunningBot> {
  const engine = createEngine(loadKnowledge(root, log));
  const card = cardRenderer((name): unknown =>
    JSON.parse(readFileSync(path.join(root, 'cards', `${name}.json`), 'utf8')),
  );
  const wordsFor = translator(languagesOf(engine.index.knowledge));
  // One language for all of IT: several people read one ticket.
  const deskWords = wordsFor(defaultLanguage);
  const { cases, outbox } = openStore(openDatabase(config.database, log), { now: isoNow, report: log });
  const metrics = createMetrics(outbox);
  const report = (error: unknown): void => {
    metrics.failed();
    log(error);
  };

  const channel = policyChannel(channelOfIt);
  const { cards, take, tickets } = createConversation({
    engine,
    cases,
    policy: policyOfSettings(config.escalation, { channel, undoMs: config.undoSeconds * 1_000 }),
    deskWords,
    now: isoNow,
    random: Math.random,
    wake: () => {
      for (const dispatcher of dispatchers) dispatcher.wake();
    },
  });

  const door =
    config.mode === 'production'
      ? openDoor(config.identity, { policy: policy.teams, limitPerson: limitOf(policy.http.people), report })
      : undefined;
  const adapter = createTeamsAdapter(door);
  const send = teamsSender({ adapter, cases, cards, card, wordsFor, deskWords, report });
  const desks = openDesks(config.escalation?.access ?? []);
  if (channel) desks.set('teams', channelDesk({ cases, place: channel.place, send }));
  const senders: readonly Sender[] = [
    { channel: 'teams', send, retryPolicy: chatRetryPolicy },
    {
      channel: 'desk',
      send: ticketJobs({ tickets, desks, deskWords }),
      retryPolicy: deskRetryPolicy,
      givenUp: async (item, reason) => ticketJobGivenUp(item, reason, tickets),
    },
  ];
  const dispatchers = senders.map(({ givenUp, ...sender }) =>
    startDispatcher({
      ...sender,
      outbox,
      clock: Date.now,
      random: Math.random,
      report,
      onDead: async (item, reason) => {
        metrics.gaveUp(item.channel);
        report(
          new Error(
            `Given up after ${item.attempts + 1} attempts (${item.channel}, ${item.orderingKey}): ${reason}. See flow-medic outbox.`,
          ),
        );
        await givenUp?.(item, reason);
      },
    }),
  );
  const endRetention = keepRetention({ cases, days: config.retention, clock: Date.now, report });
  const bot = new FlowMedicBot({ conversation: { take }, cases, card, wordsFor, report });

  const life = { closing: false };
  const endWork = async (): Promise<void> => {
    endRetention();
    await Promise.all(dispatchers.map(async (dispatcher) => dispatcher.stop()));
    await cases.close();
  };
  const secret = config.escalation?.callbackSecret;
  const routes: readonly Route[] = [
    messagesRoute({ adapter, logic: async (context) => bot.run(context), door }),
    ...(secret === undefined ? [] : [ticketStatusRoute({ secret, tickets, now: () => new Date() })]),
    ...healthRoutes(async () => !life.closing && answers(cases.ping())),
  ];
  const parts = { name: 'flow-medic', routes, report, policy: door ? policy.http : localHttpPolicy };
  const servers = await startServers(parts, metrics.route, config).catch(async (error: unknown) => {
    await endWork();
    throw error;
  });

  return {
    port: servers.port,
    metricsPort: servers.metricsPort,
    close: async () => {
      life.closing = true;
      await servers.close();
      await endWork();
    },
  };
}

async function answers(asked: Promise<void>): Promise<boolean> {
  return asked.then(
    () => true,
    () => false,
  );
}

function isoNow(): string {
  return new Date().toISOString();
}
