import type { CodeSystem } from '../codes/code';
import type { Speaker } from '../codes/speaker';
import { speakerKeys, speakerSigns } from './speaker-signs';
import { logOfEvent } from './events/event-logs';
import { ticketEvents } from './events/read-events';
import type { Segment } from './unfold-json';
import type { WindowsEvent } from './events/windows-event';

/** The plainest sign of a speaker: what to write so that it is heard again. */
export function signOf(speaker: Speaker): string {
  return speakerSigns[speaker][0] ?? speaker;
}

/** Every sign of every speaker, for a phrase matcher. */
export const signPhrases: readonly { speaker: Speaker; phrase: string }[] = Object.entries(speakerSigns).flatMap(
  ([name, phrases]) => {
    const speaker = asSpeaker(name);
    return speaker === undefined ? [] : phrases.map((phrase) => ({ speaker, phrase }));
  },
);

function asSpeaker(name: string): Speaker | undefined {
  const isSpeaker = (key: string): key is Speaker => Object.hasOwn(speakerSigns, key);
  return isSpeaker(name) ? name : undefined;
}

/** Everyone who speaks in a paste: by the words found, by keys of its JSON, by the numbers of its events. */
export function speakersOf(
  said: Iterable<Speaker>,
  segments: readonly Segment[],
  events: readonly WindowsEvent[],
): ReadonlySet<Speaker> {
  const found = new Set(said);
  for (const { path } of segments) {
    for (const key of path) for (const [start, speaker] of speakerKeys) if (key.startsWith(start)) found.add(speaker);
  }
  if (events.some(({ id, log }) => ticketEvents.has(id) && log !== 'other')) found.add('kerberos');
  if (events.some(({ log }) => log === 'device-registration')) found.add('device-registration');
  return found;
}

/** A code of a service's own number space, or a name only it gives, proves that it speaks. */
const speakerOfSystem: Partial<Record<CodeSystem, Speaker>> = {
  dataverse: 'dataverse',
  kerberos: 'kerberos',
  rdp: 'remote-desktop',
  'rdp-extended': 'remote-desktop',
  sql: 'sql',
  sharepoint: 'sharepoint',
  gateway: 'data-gateway',
  msal: 'msal',
};

export function provenBy(codes: readonly { code: { system: CodeSystem; value: string } }[]): Speaker[] {
  return codes.flatMap(({ code: { system, value } }) => {
    const isRegistration = system === 'event' && logOfEvent(Number(value)) === 'device-registration';
    return isRegistration ? 'device-registration' : (speakerOfSystem[system] ?? []);
  });
}
