import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface ConnectionLimits {
  /** Connections at the same time. One more takes the place of the oldest whose sender has proved nothing yet. */
  most: number;
  /** How long a request may take to arrive, head and body together, in milliseconds. */
  requestMs: number;
}

/** Whoever proved who they are keeps their connection, however many strangers come. */
export interface Connections {
  proved(socket: Socket): void;
}

const late = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/**
 * Bounds what slow and many senders can hold. Node looks at its own time limits only every 30 seconds, and at its limit of
 * connections it refuses the newcomer, so that a thousand idle strangers would keep Teams out.
 */
export function boundConnections(server: Server, { most, requestMs }: ConnectionLimits): Connections {
  const open = new Set<Socket>();
  // In the order in which they came.
  const strangers = new Set<Socket>();
  const deadlines = new Map<Socket, NodeJS.Timeout>();

  const rest = (socket: Socket): void => {
    clearTimeout(deadlines.get(socket));
    deadlines.delete(socket);
  };
  const expectRequest = (socket: Socket): void => {
    rest(socket);
    if (socket.destroyed) return;
    const deadline = setTimeout(() => {
      socket.write(late, () => socket.destroy());
    }, requestMs);
    deadline.unref();
    deadlines.set(socket, deadline);
  };

  server.on('connection', (socket: Socket) => {
    if (open.size >= most) {
      const [oldest = socket] = strangers;
      oldest.destroy();
      if (oldest === socket) return;
    }
    open.add(socket);
    strangers.add(socket);
    expectRequest(socket);
    socket.once('close', () => {
      rest(socket);
      open.delete(socket);
      strangers.delete(socket);
    });
  });
  // The deadline of the head goes on for the body; it ends when everything is there, and the next one begins with the answer.
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    request.once('end', () => {
      // A body may be thrown away after its answer; by then the next request is waited for.
      if (!response.writableFinished) rest(socket);
    });
    response.once('close', () => expectRequest(socket));
  });
  return {
    proved: (socket) => {
      strangers.delete(socket);
    },
  };
}
