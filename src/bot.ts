import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadKnowledge } from './adapters/knowledge/load-knowledge';
import { openDatabase } from './adapters/store/database';
import { openStore } from './adapters/store/store';
import { chatPace, deskPace, startDispatcher, type Send } from './adapters/store/dispatcher';
import { keepRetention } from './adapters/store/retention';
import type { Config } from './config';
import { createConversation } from './services/conversation/conversation';
import { deskErrandDied, deskErrands } from './services/helpdesk/desk-errands';
import { createEngine } from './core/diagnosis/engine';
import type { Desk } from './services/helpdesk/desk';
import { openDesk } from './adapters/desks/open-desk';
import { policyOfSettings } from './adapters/desks/policy-of-settings';
import { readStatusCallback } from './adapters/desks/status-callback';
import { cardRenderer } from './rendering/card-templates';
import { startHttpServer } from './surfaces/server/http-server';
import { createMetrics } from './surfaces/server/metrics';
import { createTeamsAdapter } from './surfaces/teams/adapter';
import { channelDesk } from './surfaces/teams/channel-desk';
import { readEnvelope } from './surfaces/teams/envelope';
import { FlowMedicBot } from './surfaces/teams/flow-medic-bot';
import { teamsSender } from './surfaces/teams/sender';

const root = path.join(__dirname, '..');

export interface RunningBot {
  port: number;
  close(): Promise<void>;
}

/** Where IT sits in Teams: a conversation, and how it is reached. */
export interface DeskChannel {
  conversationId: string;
  place: string;
}

/** Wires all parts and listens. `log` gets what an operator should read. */
export async function startBot(
  config: Config,
  channel: DeskChannel | undefined,
  log: (error: unknown) => void,
): Promise<RunningBot> {
  const engine = createEngine(loadKnowledge(root, log));
  const card = cardRenderer((name): unknown =>
    JSON.parse(readFileSync(path.join(root, 'cards', `${name}.json`), 'utf8')),
  );
  const { cases, outbox } = openStore(openDatabase(config.database, log), { now: isoNow, report: log });
  const metrics = createMetrics(outbox);
  const report = (error: unknown): void => {
    metrics.failed();
    log(error);
  };

  const policy = policyOfSettings(config.escalation, { channel, undoMs: config.undoSeconds * 1_000 });
  const conversation = createConversation({
    engine,
    cases,
    policy,
    now: isoNow,
    random: Math.random,
    wake: () => {
      for (const dispatcher of dispatchers) dispatcher.wake();
    },
  });
  const { tickets } = conversation;

  const adapter = createTeamsAdapter(config.mode === 'production' ? config.credentials : undefined);
  const send = teamsSender({ adapter, cases, present: conversation.present, card, report });
  const desks = new Map<string, Desk>(
    (config.escalation?.access ?? []).flatMap((access) =>
      access.kind === 'teams' ? [] : [[access.kind, openDesk(access)]],
    ),
  );
  if (channel) desks.set('teams', channelDesk({ cases, place: channel.place, send }));
  const senders: [string, Send, typeof chatPace][] = [
    ['teams', send, chatPace],
    ['desk', deskErrands({ tickets, desks }), deskPace],
  ];
  const dispatchers = senders.map(([name, sender, pace]) =>
    startDispatcher({
      outbox,
      channel: name,
      send: sender,
      pace,
      clock: Date.now,
      random: Math.random,
      report,
      onDead: async (item, reason) => {
        metrics.gaveUp(item.channel);
        report(
          new Error(
            `Given up after ${item.attempts + 1} attempts (${item.channel}, ${item.lane}): ${reason}. See flow-medic outbox.`,
          ),
        );
        if (item.channel === 'desk') await deskErrandDied(item, reason, tickets);
      },
    }),
  );
  const endRetention = keepRetention({ cases, days: config.retention, clock: Date.now, report });

  const bot = new FlowMedicBot({ conversation, cases, card, report });
  const secret = config.escalation?.callbackSecret;
  let closing = false;
  const server = await startHttpServer(
    {
      name: 'flow-medic',
      report,
      onActivity: async (body, headers, respond) => {
        const envelope = readEnvelope(body, config.mode === 'local');
        if (envelope.kind === 'refused') respond(envelope.status, { error: envelope.reason });
        else await adapter.take({ body: envelope.body, headers, respond }, async (context) => bot.run(context));
      },
      ...(secret === undefined
        ? {}
        : { onTicketStatus: async (body: string, headers: Headers) => ticketStatus(body, headers, secret) }),
      ready: async () =>
        closing
          ? false
          : cases.ping().then(
              () => true,
              () => false,
            ),
      metrics: metrics.text,
    },
    config,
  ).catch(async (error: unknown) => {
    endRetention();
    await Promise.all(dispatchers.map(async (dispatcher) => dispatcher.stop()));
    await cases.close();
    throw error;
  });

  async function ticketStatus(
    body: string,
    headers: Headers,
    callbackSecret: string,
  ): Promise<{ status: number; body: unknown }> {
    const read = readStatusCallback({ body, headers, secret: callbackSecret, now: new Date() });
    if (read.kind === 'refused') return { status: read.status, body: { error: read.reason } };
    const outcome = await tickets.report({
      id: read.id,
      key: read.key,
      status: read.status,
      by: read.by ?? '',
      note: read.note ?? '',
    });
    return outcome === 'unknown'
      ? { status: 404, body: { error: 'No case was escalated under this key.' } }
      : { status: 200, body: { status: outcome } };
  }

  return {
    port: server.port,
    close: async () => {
      closing = true;
      await server.close();
      endRetention();
      await Promise.all(dispatchers.map(async (dispatcher) => dispatcher.stop()));
      await cases.close();
    },
  };
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function isoNow(): string {
  return new Date().toISOString();
}
