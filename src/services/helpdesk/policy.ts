import type { Text } from '../../core/languages/text';
import type { Ticket } from './desk';

/** Where requests for help go and who may answer them. Made from the settings; plain values and functions only. */
export interface EscalationPolicy {
  /** Which desk takes an area, and with which assignment group; undefined when none is connected. */
  routeFor(area: string): { desk: string; group: string } | undefined;
  /** A desk's name in words: "your IT's ServiceNow". */
  nameOf(desk: string): Text;
  /** A link that mails the request; empty when there is no address. */
  mailLink(ticket: Ticket): string;
  /** Conversation of IT's channel in Teams: who can press there is IT. */
  channel: { conversationId: string; place: string } | undefined;
  /** Object ids of those who may act as IT; empty when everybody in the channel may. */
  members: ReadonlySet<string>;
  /** How long a request can be taken back, in milliseconds. */
  undoMs: number;
  /** How long the same problem counts as one incident, in milliseconds. */
  incidentMs: number;
  /** How many requests a person may send in an hour. */
  mostPerHour: number;
}

/** Whether somebody who acts in a conversation may act as IT. */
export function mayActAsDesk(
  { channel, members }: EscalationPolicy,
  { personId, conversationId }: { personId: string; conversationId: string },
): boolean {
  return (
    channel !== undefined && channel.conversationId === conversationId && (members.size === 0 || members.has(personId))
  );
}
