/** The baseline of `npm run bench -- turns`: what a bot costs that only echoes, made as the samples of the Bot Framework make it. */
const {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} = require('botbuilder');
const restify = require('restify');
const { reportTo } = require('./report-to.cjs');

const credentials = new ConfigurationServiceClientCredentialFactory({});
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}, credentials));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  reportTo(process, server.address().port);
});
