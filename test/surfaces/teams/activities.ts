/** What Teams (or the local chat) sends the bot, as one person in one conversation. */
export interface Sender {
  serviceUrl: string;
  personId?: string;
  conversation?: { id: string; conversationType: 'personal' | 'groupChat' | 'channel'; isGroup?: boolean };
}

type Activity = Record<string, unknown>;

const personal = { id: 'personal-chat', conversationType: 'personal' } as const;
const bot = { id: 'bot', name: 'Flow Medic' } as const;
let sent = 0;

export const groupChat = { id: 'group-chat', conversationType: 'groupChat', isGroup: true } as const;

function activity(
  { serviceUrl, personId = 'maya', conversation = personal }: Sender,
  type: string,
  rest: Activity,
): Activity {
  sent += 1;
  return {
    type,
    id: `activity-${sent}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: personId, aadObjectId: `aad-${personId}`, name: personId },
    recipient: bot,
    conversation,
    ...rest,
  };
}

export function says(sender: Sender, text: string, rest: Activity = {}): Activity {
  return activity(sender, 'message', { text, textFormat: 'plain', ...rest });
}

/** Teams sends rich text a second time, as HTML. */
export function html(content: string): Activity {
  return { attachments: [{ contentType: 'text/html', content }] };
}

export interface Press {
  caseId: string;
  version: number;
  nonce?: string;
  verb: string;
}

/** A button in a client that knows Action.Execute. */
export function executes(sender: Sender, press: unknown, replyToId: string): Activity {
  const { verb, ...data } =
    typeof press === 'object' && press !== null && 'verb' in press ? press : { verb: undefined, data: press };
  return activity(sender, 'invoke', {
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', title: 'a button', verb, data: verb === undefined ? press : data },
      trigger: 'manual',
    },
    replyToId,
  });
}

/** The same button in a client that only knows its Action.Submit fallback. */
export function submits(sender: Sender, press: unknown, replyToId: string): Activity {
  return activity(sender, 'message', { value: press, replyToId });
}

export function joins(sender: Sender, ...members: string[]): Activity {
  return activity(sender, 'conversationUpdate', { membersAdded: members.map((id) => ({ id })) });
}
