import { addresses, withDatabase, type DatabaseAddress } from '../../adapters/store/database-address';
import { knowledgeFolder, type KnowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { compileBeside } from '../../core/knowledge/load-folder';
import { startIdempotentReceiver } from '../desk/idempotent-receiver';
import { checkHistory } from '../history/check-history';
import type { History, Operation } from '../history/history';
import { readLedgers } from '../history/read-ledgers';
import { answerIn, causeOf, livesThroughKills } from '../kills/maker';
import { comeToRest } from '../run/come-to-rest';
import { countOf, judge, longestRun, nothingWrong, seed } from '../run/fault-run';
import { seeded } from '../run/seeded';
import { startMoodyTeams, type MoodyTeams } from './moody-teams';
import { RollingBots } from './rolling-bots';

/** People who paste, press and escalate; every fourth call to Teams meets a fault; so often a bot is told to end meanwhile. */
const people = countOf({ small: 12, full: 1_000 });
const rolls = countOf({ small: 2, full: 100 });
const faultEvery = 4;
const makersAtOnce = 4;
/** A run is to end within minutes: waits double from less, and twelve attempts stay twelve. */
const quicker = { firstWait: 200, longestWait: 2_000 };

let knowledge: KnowledgeFolder;
beforeAll(() => {
  knowledge = knowledgeFolder();
});
afterAll(() => {
  knowledge.remove();
});

interface Survived extends History {
  faults: number;
  ended: readonly (number | null)[];
}

/** Two bots over HTTP and one database, while Teams misbehaves and one bot after the other is told to end. */
async function surviveTeams(
  database: DatabaseAddress,
  retry: object,
  most: number,
  service: MoodyTeams,
): Promise<Survived> {
  const desk = await startIdempotentReceiver();
  const bots = new RollingBots({
    database,
    desk: { url: desk.url, secret: desk.secret },
    knowledge: compileBeside(knowledge.root),
    random: seeded(seed + 1),
    retry,
  });
  const operations: Operation[] = [];
  try {
    return await withDatabase(database, async ({ cases, outbox, database: opened }) => {
      await bots.start();
      let begun = 0;
      const makers = Array.from({ length: makersAtOnce }, async () => {
        while (begun < most)
          await livesThroughKills({
            number: (begun += 1),
            service,
            port: async () => bots.port(),
            cases,
            began: (operation) => {
              operations.push(operation);
              return operation;
            },
          });
      });
      const rolling = (async () => {
        for (let count = 0; count < rolls; count += 1) await bots.roll();
      })();
      await Promise.all([...makers, rolling]);
      service.recover();
      await comeToRest(outbox);
      return {
        faults: service.faults(),
        ended: bots.ended,
        operations,
        ledgers: await readLedgers(opened, causeOf),
        answers: [
          ...service.messages.map(answerIn),
          ...desk.filed.map((caseId) => `${caseId} filed`),
          ...desk.commented.map((caseId) => `${caseId} commented`),
        ],
      };
    });
  } finally {
    await bots.close();
    await service.close();
    await desk.close();
  }
}

test.each(addresses)(
  'two bots on %s answer everybody and file every request once while Teams is slow, throttles, drops, fails and hangs, and one bot after the other is told to end',
  async (engine, fresh) => {
    const { address, remove } = await fresh();
    try {
      const startedAt = Date.now();
      const { faults, ended, ...history } = await surviveTeams(
        address,
        quicker,
        people,
        await startMoodyTeams(seeded(seed), faultEvery),
      );
      expect(judge('Teams at fault, SIGTERM', engine, people, startedAt, history)).toEqual(nothingWrong);
      expect(faults).toBeGreaterThan(people / 10);
      expect(ended).toEqual(Array.from({ length: rolls }, () => 0));
    } finally {
      await remove();
    }
  },
  longestRun,
);

test(
  'control: bots that send once and no more leave people without an answer',
  async () => {
    const [sqlite] = addresses;
    if (!sqlite) throw new Error('there is an engine');
    const { address, remove } = await sqlite[1]();
    try {
      // Each first send fails, so that the outcome is no matter of luck.
      const failing = await startMoodyTeams(seeded(seed), 1, [{ status: 500 }]);
      const { faults, ended, ...history } = await surviveTeams(address, { ...quicker, attempts: 1 }, 12, failing);
      expect({ faults: faults > 0, ended: ended.length }).toEqual({ faults: true, ended: rolls });
      expect(checkHistory(history).violations.map(({ kind }) => kind)).toContain('lost answer');
    } finally {
      await remove();
    }
  },
  longestRun,
);
