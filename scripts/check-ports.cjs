const { createServer } = require('node:net');

/**
 * The first step of `npm start`: whether its two ports are free, before anything is built. A port that cannot be read is left to
 * the settings, which say what is wrong with it. Defaults as in src/config.ts; a test compares them.
 */
const wanted = [
  { setting: 'PORT', port: 3978, for: 'the bot' },
  { setting: 'PLAYGROUND_PORT', port: 56150, for: 'the chat page' },
];

function portOf({ setting, port }) {
  const given = process.env[setting]?.trim() ?? '';
  return given === '' ? port : /^\d{1,5}$/.test(given) ? Number(given) : 0;
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function takenPorts() {
  const ports = wanted.map((one) => ({ ...one, port: portOf(one) })).filter(({ port }) => port > 0 && port < 65_536);
  const free = await Promise.all(ports.map(({ port }) => isFree(port)));
  return ports.filter((_one, index) => !free[index]);
}

if (require.main === module)
  takenPorts().then((taken) => {
    for (const { setting, port, for: what } of taken)
      console.error(
        `Port ${port} on 127.0.0.1 is already in use, and ${what} needs it. Stop the other program, or choose another port: ${setting}=${port + 10} npm start`,
      );
    if (taken.length > 0) process.exitCode = 1;
  });

module.exports = { wanted };
