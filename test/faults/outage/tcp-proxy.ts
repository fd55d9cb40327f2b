import { connect, createServer, type Socket } from 'node:net';
import { listenOnLoopback } from '../run/listen-on-loopback';

/** A wire to a server that can be cut, go silent, and come back. */
export interface TcpProxy {
  port: number;
  /** Nothing listens any more, and every connection is gone. */
  cut(): Promise<void>;
  /** Connections stay and are accepted, and nothing passes: a firewall that drops packets. */
  silence(): void;
  mend(): Promise<void>;
}

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let silent = false;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    keep(near);
    if (silent) return;
    const far = connect(target);
    keep(far);
    near.on('data', (piece) => silent || far.write(piece));
    far.on('data', (piece) => silent || near.write(piece));
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  const port = await listenOnLoopback(server);
  const dropAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    cut: async () => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      dropAll();
      await closed;
    },
    silence: () => {
      silent = true;
    },
    mend: async () => {
      // What was swallowed is lost, as on a real wire; those connections are of no use.
      if (silent) dropAll();
      silent = false;
      if (!server.listening) await listenOnLoopback(server, port);
    },
  };
}
