import { knowledgeFolder, type KnowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { compileBeside } from '../../core/knowledge/load-folder';
import { startIdempotentReceiver } from '../desk/idempotent-receiver';
import type { History, Operation } from '../history/history';
import { readLedgers } from '../history/read-ledgers';
import { addresses, withDatabase, type DatabaseAddress } from '../../adapters/store/database-address';
import { comeToRest } from '../run/come-to-rest';
import { countOf, judge, longestRun, nothingWrong, seed } from '../run/fault-run';
import { seeded } from '../run/seeded';
import { BotFleet } from './bot-fleet';
import { startChatService } from './chat-service';
import { answerIn, causeOf, livesThroughKills } from './maker';

const kills = countOf({ small: 7, full: 1_000 });
const makersAtOnce = 4;

interface Survived extends History {
  killed: number;
  reported: readonly string[];
}

/** Two bots are killed again and again while makers paste and ask IT; at the end everything comes to rest. */
async function surviveKills(database: DatabaseAddress, knowledge: KnowledgeFolder): Promise<Survived> {
  const service = await startChatService();
  const desk = await startIdempotentReceiver();
  const fleet = new BotFleet({
    database,
    desk: { url: desk.url, secret: desk.secret },
    knowledge: compileBeside(knowledge.root),
    random: seeded(seed),
  });
  const operations: Operation[] = [];
  let begun = 0;
  try {
    return await withDatabase(database, async ({ cases, outbox, database: opened }) => {
      const killing = fleet.killing(kills);
      let over = false;
      void killing.finally(() => (over = true));
      const makers = Array.from({ length: makersAtOnce }, async () => {
        while (!over) {
          await livesThroughKills({
            number: (begun += 1),
            service,
            port: async () => fleet.port(),
            cases,
            began: (operation) => {
              operations.push(operation);
              return operation;
            },
          });
        }
      });
      await Promise.all([killing, ...makers]);
      await comeToRest(outbox);
      return {
        killed: fleet.killed,
        reported: fleet.reported,
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
    await fleet.close();
    await service.close();
    await desk.close();
  }
}

/** A machine that is busy with starting bots may make a database call outlast its limit; the person is told and tries again. */
function isUnexpected(report: string): boolean {
  return !/^StoreError: .*(?:SQLITE_BUSY|database is locked|Query read timeout|timeout exceeded|Connection terminated)/s.test(
    report,
  );
}

let knowledge: KnowledgeFolder;
beforeAll(() => {
  knowledge = knowledgeFolder();
});
afterAll(() => {
  knowledge.remove();
});

test.each(addresses)(
  'a bot on %s that is killed again and again keeps what it acknowledged, answers it, and files it once',
  async (engine, fresh) => {
    const { address, remove } = await fresh();
    try {
      const startedAt = Date.now();
      const { killed, reported, ...history } = await surviveKills(address, knowledge);
      expect(killed).toBe(kills);
      expect(history.operations.length).toBeGreaterThan(kills);
      expect(judge('kill -9', engine, killed, startedAt, history)).toEqual(nothingWrong);
      expect(reported.filter(isUnexpected)).toEqual([]);
    } finally {
      await remove();
    }
  },
  longestRun,
);
