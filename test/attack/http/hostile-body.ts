import { gzipSync } from 'node:zlib';
import { below } from '../../faults/run/seeded';
import { executes, html, joins, says, submits, type Sender } from '../../surfaces/teams/activities';

type Die = () => number;
type Json = Record<string, unknown>;

const one = <Value>(values: readonly Value[], die: Die): Value => {
  const value = values[below(values.length, die)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

const texts: readonly string[] = [
  '',
  ' ',
  '\0',
  '\u001b[2J\u009b31m',
  '\ud800',
  '\udfff\ud800',
  '\u202Egnp.exe',
  '\u200b\u200c\u200d\ufeff',
  '<at>Flow Medic</at>',
  '<b>'.repeat(2_000) + '</p>'.repeat(2_000),
  '&#x110000;&#55296;&amp;amp;amp;',
  '${caseId} {{title}} <script>alert(1)</script>',
  '{"a":'.repeat(500),
  '["' + '\\"'.repeat(3_000),
  'password="'.repeat(2_000),
  '0x8007000'.repeat(3_000),
  'AADSTS50126 '.repeat(2_000),
  'a'.repeat(30_000),
  '\ud83d\ude00'.repeat(5_000),
  'FM-ZZZZ',
  'forget me',
  'my cases',
  "'; drop table cases; --",
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
];

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let count = 0; count < depth; count += 1) value = count % 2 === 0 ? [value] : { a: value };
  return value;
};

function oddValue(die: Die): unknown {
  switch (below(14, die)) {
    case 0:
      return null;
    case 1:
      return true;
    case 2:
      return below(100, die);
    case 3:
      return -1e308;
    case 4:
      return [];
    case 5:
      return {};
    case 6:
      return ['x', null, { a: 1 }];
    case 7:
      return nested(below(60, die));
    case 8:
      return { toString: 1, valueOf: null, length: -1 };
    case 9:
      return Array.from({ length: 200 }, (_, index) => index);
    case 10:
      return undefined;
    default:
      return one(texts, die);
  }
}

const invokes = [
  'adaptiveCard/action',
  'composeExtension/query',
  'task/fetch',
  'task/submit',
  'signin/verifyState',
  'signin/tokenExchange',
  'application/search',
  'fileConsent/invoke',
  'actionableMessage/executeAction',
  'config/fetch',
  'message/submitAction',
  'tab/fetch',
  'toString',
  '',
];
const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'messageReaction',
  'installationUpdate',
  'event',
  'typing',
  'endOfConversation',
  'messageUpdate',
  'messageDelete',
  'trace',
  'handoff',
  'command',
  '__proto__',
];

function honest(sender: Sender, die: Die): Json {
  const press = {
    caseId: one(['FM-7K3Q', ...texts], die),
    version: one<unknown>([1, -1, 1e99, 'one', null], die),
    nonce: '',
    verb: one(['view', 'ask-it', 'send', 'desk:take', ...texts], die),
  };
  switch (below(6, die)) {
    case 0:
      return says(sender, one(texts, die), html(one(texts, die)));
    case 1:
      return executes(sender, press, 'sent-1');
    case 2:
      return submits(sender, press, 'sent-1');
    case 3:
      return joins(sender, 'bot', one(texts, die));
    case 4:
      return { ...says(sender, 'hi'), type: 'invoke', name: one(invokes, die), value: oddValue(die) };
    default:
      return { ...says(sender, one(texts, die)), type: one(types, die) };
  }
}

/** Every place of a value where something else can be put. */
function placesIn(value: unknown): { holder: Json; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [{ holder: value as Json, key }, ...placesIn(part)]);
}

const fields = [
  'timestamp',
  'localTimestamp',
  'expiration',
  'entities',
  'channelData',
  'value',
  'locale',
  'membersAdded',
  'membersRemoved',
  'reactionsAdded',
  'topicName',
  'historyDisclosed',
  'attachments',
  'suggestedActions',
  'relatesTo',
  'name',
  'from',
  'recipient',
  'replyToId',
  'textFormat',
  'attachmentLayout',
  'importance',
  'callerId',
  'serviceUrl',
  'semanticAction',
  'action',
  'code',
  'id',
];

function spoilt(activity: Json, die: Die): Json {
  for (let count = below(4, die); count > 0; count -= 1) {
    if (below(3, die) === 0) activity[one(fields, die)] = oddValue(die);
    else {
      const { holder, key } = one(placesIn(activity), die);
      holder[key] = oddValue(die);
    }
  }
  return activity;
}

export interface HostileBody {
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

const asJson = { 'content-type': 'application/json' };

function rawBody(text: string, die: Die): HostileBody {
  const bytes = Buffer.from(text);
  switch (below(8, die)) {
    case 0:
      return { headers: asJson, body: bytes.subarray(0, below(bytes.length, die)) };
    case 1:
      return { headers: { ...asJson, 'content-encoding': 'gzip' }, body: gzipSync(bytes) };
    case 2:
      return { headers: { ...asJson, 'content-encoding': 'gzip' }, body: bytes };
    case 3: {
      const broken = Buffer.from(bytes);
      for (let count = 0; count < 10; count += 1) broken[below(broken.length, die)] = below(256, die);
      return { headers: asJson, body: broken };
    }
    case 4:
      return {
        headers: { 'content-type': one(['text/plain', 'application/json; charset=utf-7', 'multipart/form-data'], die) },
        body: bytes,
      };
    case 5:
      return { headers: asJson, body: Buffer.from('['.repeat(below(100_000, die))) };
    case 6:
      return {
        headers: asJson,
        body: Buffer.from(`{${Array.from({ length: below(9_000, die) }, (_, at) => `"k${at}":1`).join(',')}}`),
      };
    default:
      return {
        headers: asJson,
        body: Buffer.from(
          text.replace('{', '{"__proto__":{"isGroup":true},"constructor":{"prototype":{"x":1}},"type":"message",'),
        ),
      };
  }
}

/** One hostile request of somebody who was let in; the same for the same die. */
export function hostileBody(sender: Sender, die: Die): HostileBody {
  const text = JSON.stringify(spoilt(structuredClone(honest(sender, die)), die));
  return below(5, die) === 0 ? rawBody(text, die) : { headers: asJson, body: Buffer.from(text) };
}
