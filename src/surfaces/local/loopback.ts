import { Server } from 'node:net';

/**
 * A preload for the playground's process, which has no setting for the address it listens on and would take all of them:
 * whatever it asks for, a TCP server there listens on 127.0.0.1 only, so nobody else in the network can speak to the bot.
 */
const LOOPBACK = '127.0.0.1';
const listen: unknown = Reflect.get(Server.prototype, 'listen');

function isPort(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}

function onLoopback(args: readonly unknown[]): unknown[] {
  const [first, second, ...rest] = args;
  if (isPort(first))
    return typeof second === 'string' ? [first, LOOPBACK, ...rest] : [first, LOOPBACK, ...args.slice(1)];
  if (first !== null && typeof first === 'object' && 'port' in first)
    return [{ ...first, host: LOOPBACK }, ...args.slice(1)];
  // With no port at all ("any free port") the address still has to be given.
  if (first === undefined || first === null || typeof first === 'function') return [0, LOOPBACK, ...args];
  return [...args];
}

// Better no chat than a chat that is open to the network.
if (typeof listen !== 'function')
  throw new Error('This Node.js has no net.Server.listen to hold on the loopback address.');
Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]): Server {
  Reflect.apply(listen, this, onLoopback(args));
  return this;
};
