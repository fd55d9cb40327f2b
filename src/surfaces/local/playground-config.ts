import { stringify } from 'yaml';

interface PlaygroundUser {
  id: string;
  name: string;
  userPrincipleName: string;
  aadObjectId: string;
  givenName: string;
  surname: string;
  email: string;
}

function user(number: number, givenName: string, surname: string): PlaygroundUser {
  const email = `${givenName}.${surname}@contoso.example`.toLowerCase();
  const aadObjectId = `00000000-0000-4000-8000-${String(20 + number).padStart(12, '0')}`;
  // "userPrincipleName" is the playground's own spelling.
  return {
    id: `user-id-${number}`,
    name: `${givenName} ${surname}`,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname,
    email,
  };
}

/** The made-up organisation everybody here belongs to. */
export const tenantId = '00000000-0000-4000-8000-000000000001';

/** Conversations of the local chat. In the group chat and in the channels the bot hears only messages that mention it. */
export const conversations = {
  personal: 'personal-chat-id',
  group: 'group-chat-id',
  team: 'team-id',
  channel: 'channel-id',
} as const;

/** People of the local chat. Only the maker has a personal chat with the bot; all of them sit in the group chat and in the team. */
export const people = {
  maker: user(0, 'Maya', 'Maker'),
  admin: user(1, 'Ingo', 'IT'),
  owner: user(2, 'Olga', 'Owner'),
  colleague: user(3, 'Carl', 'Colleague'),
  manager: user(4, 'Mina', 'Manager'),
  guest: user(5, 'Gus', 'Guest'),
} as const;

export const localBot = { id: 'flow-medic-local', name: 'Flow Medic' } as const;

/** The playground's configuration file. Its schema wants exactly five users besides the current one, and one channel at most. */
export function playgroundConfig(): string {
  const { maker, ...others } = people;
  return stringify(
    {
      version: '0.1.1',
      tenantId,
      bot: localBot,
      currentUser: maker,
      users: Object.values(others),
      personalChat: { id: conversations.personal },
      groupChat: { id: conversations.group, name: 'Flow rescue' },
      team: {
        id: conversations.team,
        name: 'Contoso operations',
        aadGroupId: '00000000-0000-4000-8000-000000000031',
        channels: [{ id: conversations.channel, name: 'IT help' }],
      },
    },
    // Anchors would be correct YAML too, but a person who opens the file should not have to resolve them.
    { aliasDuplicateObjects: false },
  );
}
