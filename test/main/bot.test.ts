import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { startBot, type RunningBot } from '../../src/bot';
import type { Config } from '../../src/config';
import { checkSignature, signatureHeaders } from '../../src/adapters/desks/signed-message';
import { executes, says, type Sender } from '../surfaces/teams/activities';
import { buttonOf, buttonsOf } from '../surfaces/teams/card-buttons';
import { startFakeConnector, type ConnectorCall, type FakeConnector } from '../surfaces/teams/fake-connector';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const callbackSecret = `whsec_${randomBytes(32).toString('base64')}`;
const envelope = z.looseObject({
  type: z.string(),
  data: z.looseObject({ key: z.string(), description: z.string().optional() }),
});

/** Somebody's own desk behind the webhook. */
interface Receiver {
  url: string;
  received: { headers: IncomingHttpHeaders; body: string }[];
  close(): Promise<void>;
}

async function startReceiver(): Promise<Receiver> {
  const received: Receiver['received'] = [];
  const server: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(pieces).toString('utf8') });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 'ticket-1', number: 'INC0001', url: 'https://desk.example/INC0001' }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('the whole bot with a desk behind a webhook', () => {
  let folder: string;
  let connector: FakeConnector;
  let receiver: Receiver;
  let bot: RunningBot;
  let maya: Sender;
  const reported: unknown[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-bot-'));
    connector = await startFakeConnector();
    receiver = await startReceiver();
    maya = { serviceUrl: connector.url };
    const config: Config = {
      mode: 'local',
      host: '127.0.0.1',
      port: 0,
      playgroundPort: 1,
      database: { kind: 'sqlite', file: path.join(folder, 'deeper', 'cases.sqlite') },
      retention: { textDays: 30, caseDays: 365 },
      undoSeconds: 0,
      tab: {
        publicUrl: undefined,
        teamsAppId: undefined,
        itRole: 'FlowMedic.IT',
        publisher: { name: undefined, contact: undefined },
      },
      escalation: {
        desk: 'webhook',
        routes: {},
        access: [{ kind: 'webhook', url: receiver.url, secret }],
        mail: 'it@contoso.example',
        callbackSecret,
        members: [],
      },
    };
    bot = await startBot(config, undefined, (error) => reported.push(error));
  });
  afterAll(async () => {
    await bot.close();
    await receiver.close();
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (route: string): string => `http://127.0.0.1:${bot.port}${route}`;
  const post = async (activity: unknown): Promise<unknown> => {
    const answer = await fetch(at('/api/messages'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
  const cardOf = (answer: unknown): unknown => z.looseObject({ value: z.unknown() }).parse(answer).value;
  /** The dispatcher sends by itself, so what it sends is waited for by looking, as the person does. */
  const until = async <Found>(look: () => Found | undefined): Promise<Found> => {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const callWith = async (words: string): Promise<ConnectorCall> =>
    until(() => connector.calls.find((call) => call.words.includes(words)));
  const report = async (
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(at('/api/tickets/status'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: answer.status, body: await answer.json() };
  };

  test('a paste is asked about, handed over signed, and its ticket and news come back to the maker', async () => {
    await post(says(maya, 'AADSTS700082'));
    const first = await callWith('Ask IT');
    const ask = buttonOf(first.activity.attachments?.[0]?.content, 'Ask IT');
    const form = cardOf(await post(executes(maya, ask.data, 'sent-1')));
    const send = buttonOf(form, 'Send to IT');
    const sent = cardOf(
      await post(executes(maya, { ...send.data, summary: 'The month-end flow fails.', urgency: 'high' }, 'sent-1')),
    );
    expect(buttonsOf(sent).map(({ title }) => title)).toContain('It works now');

    const delivery = await until(() => receiver.received[0]);
    expect(checkSignature({ body: delivery.body, headers: delivery.headers, secret, now: new Date() })).toMatchObject({
      kind: 'genuine',
    });
    const { data } = envelope.parse(JSON.parse(delivery.body));
    expect(delivery.body).toContain('The month-end flow fails.');
    await callWith('INC0001');

    const body = JSON.stringify({ key: data.key, status: 'resolved', by: 'Ana Lee', note: 'Signed in again.' });
    const headers = signatureHeaders({ id: 'msg_1', at: new Date(), body }, callbackSecret);
    expect(await report(body, headers)).toEqual({ status: 200, body: { status: 'taken in' } });
    await callWith('Signed in again.');
    expect(await report(body, headers)).toEqual({ status: 200, body: { status: 'known already' } });
    expect(reported).toEqual([]);
  });

  test('news that nobody signed, or of a ticket nobody knows, changes nothing', async () => {
    const body = JSON.stringify({ key: 'FM-AAAA-1', status: 'taken' });
    expect(await report(body, signatureHeaders({ id: 'msg_2', at: new Date(), body }, secret))).toMatchObject({
      status: 401,
    });
    expect(await report(body, {})).toMatchObject({ status: 401 });
    expect(await report(body, signatureHeaders({ id: 'msg_3', at: new Date(), body }, callbackSecret))).toMatchObject({
      status: 404,
    });
  });

  test('says that it is ready, and what waits', async () => {
    expect((await fetch(at('/readyz'))).status).toBe(200);
    const metrics = await (await fetch(at('/metrics'))).text();
    expect(metrics).toMatch(/^flow_medic_store_up 1$/m);
    expect(metrics).toMatch(/^flow_medic_outbox_dead 0$/m);
  });
});
