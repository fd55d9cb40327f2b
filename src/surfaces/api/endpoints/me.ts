import { z } from 'zod';
import { endpoint, type Endpoint } from '../endpoint';

const nothing = z.strictObject({});

export function meEndpoint(chat: string): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/me',
    summary: 'Who asks, as the token says it.',
    forIt: false,
    params: nothing,
    query: nothing,
    body: z.undefined(),
    result: z.strictObject({
      name: z.string(),
      isIt: z.boolean().describe('May see what waits for IT'),
      chat: z.string().describe('Address of the chat with the bot; empty when it is not known'),
    }),
    refuses: [],
    answer: async ({ person: { name, isIt } }) => Promise.resolve({ found: { name, isIt, chat } }),
  });
}
