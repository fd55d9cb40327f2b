/** What came in by a route. Names of headers are in small letters. */
export interface RouteRequest {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON body; undefined for GET. */
  body: unknown;
  /** The body as it came, byte for byte as a signature over it needs it; empty for GET. */
  text: string;
}

/** What goes back: JSON, a text of its own type, or a status alone. */
export type RouteAnswer = { status: number; json?: unknown } | { status: number; text: string; contentType: string };

/** Calls `respond` exactly once. A rejection is reported; before an answer it becomes a plain 500. */
type Handle = (request: RouteRequest, respond: (answer: RouteAnswer) => void) => Promise<void>;

/** Who makes sure of the sender before anything is read: the Bot Framework by its token, or a desk's signature over the body. */
export type Authentication = 'bot framework token' | 'webhook signature';

/**
 * One way into the bot over HTTP. Rooms hand their routes to the server as data; the server knows none of them. What only
 * tells how the process does is open to everybody; whatever takes something in says who authenticates its sender.
 */
export type Route =
  | { method: 'GET'; path: string; authentication: 'none'; handle: Handle }
  | {
      method: 'POST';
      path: string;
      /** In bytes; what is larger is refused while it is read. */
      largestBody: number;
      authentication: Authentication;
      handle: Handle;
    };
