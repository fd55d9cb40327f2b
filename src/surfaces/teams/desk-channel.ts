import type { EscalationPolicy } from '../../services/helpdesk/policy';
import { referenceOfChannel, type ChannelOfBot } from './conversation-reference';

/** Teams' service for words of the bot's own accord, worldwide. */
const teamsService = 'https://smba.trafficmanager.net/teams/';

/** The settings that say where IT sits: the desks, and the bot's registration. */
interface Settings {
  escalation: { access: readonly ({ kind: 'teams'; channel: string } | { kind: string })[] } | undefined;
  identity: { credentials: { appId: string; tenantId: string } };
}

/** IT's channel in Teams as the settings name it; undefined when no desk is in Teams. */
export function deskChannelIn({ escalation, identity: { credentials } }: Settings): ChannelOfBot | undefined {
  const channel = escalation?.access.flatMap((desk) => ('channel' in desk ? [desk.channel] : [])).at(0);
  if (channel === undefined) return undefined;
  return {
    serviceUrl: teamsService,
    bot: { id: `28:${credentials.appId}`, name: 'Flow Medic' },
    conversation: { id: channel, conversationType: 'channel', tenantId: credentials.tenantId },
  };
}

/** IT's channel as the policy for escalations wants it; undefined when there is none. */
export function policyChannel(channel: ChannelOfBot | undefined): EscalationPolicy['channel'] {
  return channel && { conversationId: channel.conversation.id, place: referenceOfChannel(channel) };
}
