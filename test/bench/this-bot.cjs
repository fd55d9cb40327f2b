/** The bot as it is shipped, for `npm run bench -- turns`: everything but the check of tokens, which the baseline leaves out too. */
const path = require('node:path');
const { startBot } = require('../../dist/bot.js');
const { readConfig } = require('../../dist/config.js');
const { reportTo } = require('./report-to.cjs');

const [, , folder] = process.argv;
const config = readConfig({ ...process.env, PORT: '0', DATABASE_FILE: path.join(folder, 'bench.sqlite') }, 'local');
startBot(config, undefined, (error) => {
  console.error(error);
}).then(({ port }) => {
  reportTo(process, port);
});
