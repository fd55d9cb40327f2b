/**
 * A preload for the playground's process: a bot that is killed hard cannot stop its playground any more,
 * so the playground leaves when the channel to the bot closes, and the port is free for the next start.
 */
process.once('disconnect', () => process.exit(0));
