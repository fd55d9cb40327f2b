import { openDesk, type HttpDeskAccess } from '../../../src/adapters/desks/open-desk';
import { aTicket } from './a-ticket';
import { startFakeJira } from './fake-jira';
import { startFakeServiceNow } from './fake-servicenow';
import { startFakeReceiver } from './fake-webhook-receiver';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const basic = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

const starts: Readonly<
  Record<
    HttpDeskAccess['kind'],
    () => Promise<{ api: { url: string; close(): Promise<void> }; access: HttpDeskAccess }>
  >
> = {
  webhook: async () => {
    const { api } = await startFakeReceiver(secret);
    return { api, access: { kind: 'webhook', url: api.url, secret } };
  },
  servicenow: async () => {
    const { api } = await startFakeServiceNow([basic('flow.medic', 's3cret')]);
    return { api, access: { kind: 'servicenow', url: api.url, user: 'flow.medic', password: 's3cret' } };
  },
  jira: async () => {
    const { api } = await startFakeJira(basic('it@example.com', 't0ken'));
    return {
      api,
      access: {
        kind: 'jira',
        url: api.url,
        email: 'it@example.com',
        apiToken: 't0ken',
        serviceDeskId: '3',
        requestTypeId: '25',
      },
    };
  },
};

test.each(Object.entries(starts))(
  'the settings of %s open a desk of that name that files a ticket',
  async (kind, start) => {
    const { api, access } = await start();
    const desk = openDesk(access);
    const answer = await desk.file(aTicket());
    await api.close();

    expect(desk.name).toBe(kind);
    expect(answer).toMatchObject({ kind: 'done' });
  },
);
