/** Tells the bench where a bot listens, and what it has cost whenever that is asked. */
module.exports = {
  reportTo: (process, port) => {
    process.on('message', () => {
      const { user, system } = process.cpuUsage();
      process.send({ kind: 'cost', cpu: user + system, memory: process.memoryUsage().rss });
    });
    process.on('disconnect', () => process.exit());
    process.send({ kind: 'listening', port });
  },
};
