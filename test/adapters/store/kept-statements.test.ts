import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { keptStatements } from '../../../src/adapters/store/kept-statements';

const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-statements-'));
const opened: Libsql.Database[] = [];

afterAll(() => {
  for (const database of opened) database.close();
  rmSync(folder, { recursive: true });
});

function open(name: string): Libsql.Database {
  const database = new Libsql(path.join(folder, name));
  database.pragma('journal_mode = WAL');
  opened.push(database);
  return database;
}

test('a statement is prepared once, and gives each time what is stored then', () => {
  const database = open('once.sqlite');
  database.exec('create table notes (id integer primary key, words text)');
  const prepared = jest.spyOn(database, 'prepare');
  const kept = keptStatements(database);

  for (const id of [1, 2, 3]) kept.prepare('insert into notes values (?, ?)').run([id, `note ${id}`]);
  const counts = [1, 3].map((id) => kept.prepare('select words from notes where id = ?').all([id]));

  expect(counts).toEqual([[{ words: 'note 1' }], [{ words: 'note 3' }]]);
  expect(prepared).toHaveBeenCalledTimes(2);
});

test('a column that another process adds is seen by a statement that was prepared before', () => {
  const database = open('columns.sqlite');
  database.exec('create table notes (id integer primary key); insert into notes values (1)');
  const kept = keptStatements(database);
  expect(kept.prepare('select * from notes').all([])).toEqual([{ id: 1 }]);

  open('columns.sqlite').exec("alter table notes add column mood text default 'calm'");

  expect(kept.prepare('select * from notes').all([])).toEqual([{ id: 1, mood: 'calm' }]);
});

test('a statement that failed is prepared anew, and what comes after it can be stored', () => {
  const database = open('failing.sqlite');
  database.exec('create table notes (id integer primary key)');
  const prepared = jest.spyOn(database, 'prepare');
  const kept = keptStatements(database);
  const insert = 'insert into notes values (?)';
  kept.prepare(insert).run([1]);

  expect(() => kept.prepare(insert).run([1])).toThrow('UNIQUE');
  database.exec('begin immediate');
  kept.prepare(insert).run([2]);
  database.exec('commit');

  expect(kept.prepare('select id from notes').all([])).toEqual([{ id: 1 }, { id: 2 }]);
  expect(prepared.mock.calls.filter(([sql]) => sql === insert)).toHaveLength(2);
});

test('statements in many forms do not fill the memory: the oldest one goes', () => {
  const database = open('many.sqlite');
  const prepared = jest.spyOn(database, 'prepare');
  const kept = keptStatements(database);

  for (let number = 0; number < 300; number += 1) kept.prepare(`select ${number}`).all([]);
  kept.prepare('select 299').all([]);
  kept.prepare('select 0').all([]);

  expect(prepared).toHaveBeenCalledTimes(301);
});
