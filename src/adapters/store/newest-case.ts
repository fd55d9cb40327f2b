import type { Kysely } from 'kysely';
import type { Asker } from '../../core/cases/case';
import type { Tables } from './schema';

/** The case that a person last changed in a conversation. */
export async function newestCase(
  db: Kysely<Tables>,
  { personId, conversationId }: Asker,
): Promise<{ id: string; status: string } | undefined> {
  return db
    .selectFrom('cases')
    .select(['id', 'status'])
    .where('person_id', '=', personId)
    .where('conversation_id', '=', conversationId)
    .where('status', '!=', 'set aside')
    .orderBy('changed_rank', 'desc')
    .limit(1)
    .executeTakeFirst();
}
