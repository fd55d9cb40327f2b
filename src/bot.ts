import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assistantSender } from './adapters/assistant/assistant-sender';
import { openDesks } from './adapters/desks/open-desk';
import { policyOfSettings } from './adapters/desks/policy-of-settings';
import { ticketStatusRoutes } from './adapters/desks/ticket-status-route';
import { correlation, withCorrelation } from './adapters/log/correlation';
import type { Journal } from './adapters/log/journal';
import { versionIn } from './adapters/log/product-version';
import { countedToo, toldRefusal, toldTurn } from './adapters/log/told-work';
import { nameOfDatabase } from './adapters/store/database-name';
import { knowledgeState, loadKnowledge } from './adapters/knowledge/load-knowledge';
import { openDatabase } from './adapters/store/database';
import { keepCheckpoints } from './adapters/store/keep-checkpoints';
import { keepRetention } from './adapters/store/retention';
import { openStore } from './adapters/store/store';
import { StoreError } from './adapters/store/store-error';
import { storeHealth } from './adapters/store/store-health';
import type { Config } from './config';
import { guideIn } from './core/knowledge/knowledge';
import { createEngine } from './core/diagnosis/engine';
import { languagesOf } from './core/languages/languages';
import { defaultLanguage } from './core/languages/locale';
import { translator } from './core/languages/translator';
import { cardRenderer } from './rendering/card-templates';
import { caseViews } from './services/turns/case-views';
import { createConversation } from './services/conversation/conversation';
import { ticketJobGivenUp, ticketJobs } from './services/helpdesk/ticket-jobs';
import type { Route } from './surfaces/route';
import { healthRoutes } from './surfaces/server/health-routes';
import { localHttpPolicy, shippedHttpPolicy, type HttpPolicy } from './surfaces/server/http-policy';
import { limitOfPeople } from './surfaces/server/limit';
import { createMetrics } from './surfaces/server/metrics';
import { startServers } from './surfaces/server/servers';
import { createTeamsAdapter } from './surfaces/teams/adapter';
import { channelDesk } from './surfaces/teams/channel-desk';
import { conversationGate } from './surfaces/teams/connector/conversation-gate';
import type { ChannelOfBot } from './surfaces/teams/conversation-reference';
import { policyChannel } from './surfaces/teams/desk-channel';
import { doorOf, shippedTeamsPolicy, type TeamsPolicy } from './surfaces/teams/door';
import { afterTimeout } from './surfaces/teams/typing';
import { FlowMedicBot } from './surfaces/teams/flow-medic-bot';
import { messagesRoute } from './surfaces/teams/messages-route';
import { teamsSender } from './surfaces/teams/sender';

import { startSenders } from './sending';
import { guides, shippedWebPolicy, webRoutes, type WebPolicy } from './web';

const root = path.join(__dirname, '..');

/** What is under way when the bot is told to end has that long. Operators' programs kill what takes longer than 30 seconds. */
const graceMs = 10_000;

/** What strangers may cost, and who is let in. */
export interface DoorPolicy {
  http: HttpPolicy;
  teams: TeamsPolicy;
  web: WebPolicy;
}

export const shippedDoorPolicy: DoorPolicy = {
  http: shippedHttpPolicy,
  teams: shippedTeamsPolicy,
  web: shippedWebPolicy,
};

export interface RunningBot {
  port: number;
  /** Where the metrics are: in production a port of their own. */
  metricsPort: number;
  /**
   * Takes nothing new in and resolves when what is under way has ended, after ten seconds at the latest. What was not done by
   * then lies in the store, or was never acknowledged.
   */
  close(): Promise<void>;
}

export interface BotPorts {
  /** When what is under way has to have ended. */
  graceLimit: () => AbortSignal;
  /** Told what happens, for the log. */
  note: Journal['note'];
  /** What strangers may cost; tests set it aside to show what it is for. */
  policy: DoorPolicy;
}

/**
 * Wires all parts and listens. `channelOfIt` is where IT sits in Teams, when a desk is there. `log` gets what an operator
 * should read.  Rejects when the knowledge, the store or the port cannot be had.
 */
export async function startBot(
  config: Config,
  channelOfIt: ChannelOfBot | undefined,
  log: (error: unknown) => void,
  {
    graceLimit = () => AbortSignal.timeout(graceMs),
    note = () => undefined,
    policy = shippedDoorPolicy,
  }: Partial<BotPorts> = {},
): Promise<RunningBot> {
  const engine = createEngine(loadKnowledge(root, log));
  const card = cardRenderer((name): unknown =>
    JSON.parse(readFileSync(path.join(root, 'cards', `${name}.json`), 'utf8')),
  );
  const wordsFor = translator(languagesOf(engine.index.knowledge));
  // One language for all of IT: several people read one ticket.
  const deskWords = wordsFor(defaultLanguage);
  const database = openDatabase(config.database, log);
  const { cases, outbox, setAside } = openStore(database, { now: isoNow, report: log, correlation });
  const health = storeHealth({ ping: async () => cases.ping(), clock: Date.now });
  const version = versionIn(path.join(root, 'package.json'));
  const metrics = createMetrics({
    outbox,
    setAside,
    storeUp: async () => health.isUp(),
    clock: Date.now,
    about: { version, node: process.version, knowledge: knowledgeState(root).digest },
  });
  const tell = countedToo(note, metrics.heard);
  const report = (error: unknown): void => {
    metrics.failed();
    if (error instanceof StoreError) health.doubt();
    log(error);
  };

  const channel = policyChannel(channelOfIt);
  const life = { closing: false, port: config.port };
  const views = caseViews(engine);
  const wake = (): void => {
    for (const dispatcher of dispatchers) dispatcher.wake();
  };
  const { cards, take, tickets } = createConversation({
    engine,
    views,
    cases,
    guideOf: guides(config, () => life.port),
    policy: policyOfSettings(config.escalation, { channel, undoMs: config.undoSeconds * 1_000, deskWords }),
    deskWords,
    retention: config.retention,
    now: isoNow,
    random: Math.random,
    wake,
    asksAssistant: config.assistant !== undefined,
  });

  const limitPerson = limitOfPeople(config.mode, policy.http.people);
  const door = doorOf(config, { policy: policy.teams, limitPerson, report });
  const adapter = createTeamsAdapter(door);
  const send = teamsSender({
    adapter,
    gate: conversationGate(Date.now),
    cases,
    cards,
    card,
    wordsFor,
    deskWords,
    report,
  });
  const desks = openDesks(config.escalation?.access ?? []);
  if (channel) desks.set('teams', channelDesk({ cases, place: channel.place, send }));
  const dispatchers = startSenders(
    {
      teams: send,
      desk: ticketJobs({ tickets, desks, deskWords }),
      deskGivesUp: async (item, reason) => ticketJobGivenUp(item, reason, tickets),
      assistant: assistantSender(config.assistant, metrics, { cases, views, index: engine.index, now: isoNow, wake }),
    },
    { outbox, tell, report, metrics },
  );
  const endRetention = keepRetention({ cases, days: config.retention, clock: Date.now, report });
  const endCheckpoints = keepCheckpoints(database, report);
  const bot = new FlowMedicBot({
    conversation: { take },
    cases,
    card,
    wordsFor,
    guide: guideIn(engine.index.knowledge),
    after: afterTimeout,
    report,
  });

  const endSending = async (limit: AbortSignal): Promise<void> => {
    endRetention();
    endCheckpoints();
    await Promise.all(dispatchers.map(async (dispatcher) => dispatcher.stop(limit)));
  };
  const routes: readonly Route[] = [
    messagesRoute({ adapter, logic: toldTurn(async (context) => bot.run(context), tell), door }),
    ...ticketStatusRoutes(config.escalation?.callbackSecret, { tickets, now: () => new Date() }),
    ...webRoutes(config, {
      root,
      conversation: { take, cards },
      cases,
      views,
      wordsFor,
      now: isoNow,
      limitPerson,
      version,
      policy: policy.web,
      report,
    }),
    ...healthRoutes(async () => !life.closing && health.isUp()),
  ];
  note('start', {
    version,
    node: process.version,
    mode: config.mode,
    database: nameOfDatabase(config.database),
    desk: config.escalation?.desk ?? 'none',
    channelOfIt: channelOfIt !== undefined,
    articles: engine.index.knowledge.articles.length,
  });
  const parts = {
    name: 'flow-medic',
    routes,
    report,
    policy: door ? policy.http : localHttpPolicy,
    correlate: withCorrelation,
    refused: toldRefusal(tell),
  };
  const servers = await startServers(parts, metrics.route, config).catch(async (error: unknown) => {
    await endSending(graceLimit());
    await cases.close();
    throw error;
  });

  life.port = servers.port;
  const { port, metricsPort } = servers;
  note('listening', { port, metricsPort });
  return {
    port,
    metricsPort,
    close: async () => {
      life.closing = true;
      note('ending');
      const limit = graceLimit();
      await Promise.all([servers.close(limit), endSending(limit)]);
      await cases.close();
      note('ended');
    },
  };
}

function isoNow(): string {
  return new Date().toISOString();
}
