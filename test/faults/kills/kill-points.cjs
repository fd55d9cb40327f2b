/**
 * Wraps what the bot is given so that the process ends itself, by kill -9, at a named point. The bot's own code knows
 * nothing of it.
 */
const die = () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal takes effect before anything else runs here; should it not, nothing may go on.
  for (;;);
};

/** The n-th time somebody comes by. */
function countdown(hit) {
  let left = hit;
  return () => {
    left -= 1;
    if (left === 0) die();
  };
}

const isFiling = ({ idempotencyKeys = [] }) => idempotencyKeys.some(({ key }) => key.startsWith('filed:'));

/** By name: how each point sits in the store. */
const points = {
  'before the commit': (store, pass) =>
    committing(store, async (change, commit) => {
      pass();
      return commit(change);
    }),
  'after the commit, before the answer': (store, pass) =>
    committing(store, async (change, commit) => {
      const committed = await commit(change);
      pass();
      return committed;
    }),
  'between lease and send': (store, pass) => ({
    ...store,
    outbox: {
      ...store.outbox,
      lease: async (...terms) => {
        const items = await store.outbox.lease(...terms);
        if (items.length > 0) pass();
        return items;
      },
    },
  }),
  'after the connector accepted, before it is struck off': (store, pass) => striking(store, 'teams', pass),
  'after the desk accepted, before it is noted': (store, pass) =>
    committing(store, async (change, commit) => {
      if (isFiling(change)) pass();
      return commit(change);
    }),
  'after the ticket was noted, before it is struck off': (store, pass) => striking(store, 'desk', pass),
};

function committing(store, commit) {
  return { ...store, cases: { ...store.cases, commit: async (change) => commit(change, store.cases.commit) } };
}

function striking(store, channel, pass) {
  return {
    ...store,
    outbox: {
      ...store.outbox,
      done: async (item) => {
        if (item.channel === channel) pass();
        return store.outbox.done(item);
      },
    },
  };
}

/** A store that ends the process the `hit`-th time it comes to the point. */
function armed(store, { point, hit }) {
  return point in points ? points[point](store, countdown(hit)) : store;
}

/** Migrations that end the process before their `hit`-th statement. */
function armedMigrations(provider, hit) {
  const pass = countdown(hit);
  const plugin = {
    transformQuery: ({ node }) => {
      pass();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(await provider.getMigrations()).map(([name, { up }]) => [
          name,
          { up: async (db) => up(db.withPlugin(plugin)) },
        ]),
      ),
  };
}

module.exports = { armed, armedMigrations };
