import type { DatabaseAddress } from './database';

/** Which database it is, without what opens it. */
export function nameOfDatabase(address: DatabaseAddress): string {
  if (address.kind === 'sqlite') return `SQLite ${address.file}`;
  const { host, pathname } = new URL(address.url);
  return `PostgreSQL ${host}${pathname}`;
}
