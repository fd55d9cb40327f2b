import { startFakeTeams, type Mood } from '../../testbed/fake-teams';
import { saysTrouble, type ChatService } from '../kills/chat-service';
import { below } from '../run/seeded';

/** Everything that Teams itself may do instead of taking a message in. */
export const teamsFaults: readonly Mood[] = [
  'slow',
  'hangs',
  'drops',
  'takes it and drops',
  { status: 429, retryAfter: '1' },
  { status: 500, code: 'ServiceError' },
  { status: 502 },
  { status: 408 },
];

/** The fake Teams as makers know it, with a fault of every kind now and then. */
export interface MoodyTeams extends ChatService {
  /** How many calls met a fault. */
  faults(): number;
  /** From now on it takes everything in. */
  recover(): void;
}

/** Slow answers come with the next but one call. */
const slowness = 2;

/** One call in `every` meets one of the faults, which the die chooses. */
export async function startMoodyTeams(
  random: () => number,
  every: number,
  moods: readonly Mood[] = teamsFaults,
): Promise<MoodyTeams> {
  const messages: string[] = [];
  const troubled = new Set<string>();
  let faults = 0;
  let calls = 0;
  const teams = await startFakeTeams(({ conversation, method, body }) => {
    if (saysTrouble(body)) troubled.add(conversation);
    else if (method === 'POST') messages.push(conversation);
  });
  teams.usually(() => {
    calls += 1;
    if (calls % slowness === 0) teams.hurry();
    if (below(every, random) > 0) return 'well';
    faults += 1;
    return moods[below(moods.length, random)] ?? 'hangs';
  });
  return {
    url: teams.url,
    messages,
    troubled,
    faults: () => faults,
    recover: () => {
      teams.usually('well');
      teams.hurry();
    },
    close: teams.shut,
  };
}
