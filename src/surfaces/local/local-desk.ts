import type { Config } from '../../config';
import { conversations, localBot, tenantId } from './playground-config';

type LocalConfig = Extract<Config, { mode: 'local' }>;

/** Without settings of its own the local chat escalates to its own group chat, so that the whole way to IT can be tried. */
export function locallyEscalating(config: LocalConfig): LocalConfig {
  return config.escalation === undefined
    ? {
        ...config,
        escalation: {
          desk: 'teams',
          routes: {},
          access: [],
          mail: 'it@contoso.example',
          callbackSecret: undefined,
          members: [],
        },
      }
    : config;
}

/** The local chat's group chat, which plays IT's channel; undefined when the settings name other desks only. */
export function localDeskChannel({ escalation, playgroundPort }: LocalConfig):
  | {
      serviceUrl: string;
      bot: { id: string; name: string };
      conversation: { id: string; conversationType: string; tenantId: string };
    }
  | undefined {
  if (escalation !== undefined && !escalation.access.some(({ kind }) => kind === 'teams')) return undefined;
  return {
    serviceUrl: `http://127.0.0.1:${playgroundPort}/_connector`,
    bot: localBot,
    conversation: { id: conversations.group, conversationType: 'groupChat', tenantId },
  };
}
