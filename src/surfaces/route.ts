/** What came in by a route. Names of headers are in small letters. */
export interface RouteRequest {
  headers: Headers;
  /** What stands in the path where the route has `:name`. */
  params: Readonly<Record<string, string>>;
  /** What stands behind the question mark, as it came. */
  query: string;
  /** The JSON body; undefined for GET. */
  body: unknown;
  /** The body as it came, byte for byte as a signature over it needs it; empty for GET. */
  text: string;
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Nothing was done, and why. `code` stays the same for programs, `error` is a sentence for people. What goes back also
 * carries the correlation id of the request, by which the report of a fault is found.
 */
export interface Refusal {
  status: number;
  code: RefusalCode;
  error: string;
  /** After how many seconds it makes sense to try again. */
  retryAfterS?: number;
}

export type RefusalCode =
  | 'bearer-missing'
  | 'token-refused'
  | 'keys-out-of-reach'
  | 'too-many-requests'
  | 'not-an-activity'
  | 'not-from-teams'
  | 'tenant-not-allowed'
  | 'activity-not-understood'
  | 'body-encoded'
  | 'body-not-json'
  | 'body-too-large'
  | 'body-too-deep'
  | 'body-too-many-keys'
  | 'body-odd-names'
  | 'body-cut-off'
  | 'signature-refused'
  | 'callback-malformed'
  | 'ticket-unknown'
  | 'newer-version'
  | 'origin-refused'
  | 'request-malformed'
  | 'text-empty'
  | 'text-too-long'
  | 'article-unknown'
  | 'case-unknown'
  | 'action-not-here'
  | 'not-it'
  | 'not-found'
  | 'http-malformed'
  | 'shutting-down'
  | 'our-fault';

/** What goes back: JSON, a text of its own type or its bytes, a status alone, or a refusal. `headers` are said beside the usual ones, or in their place. */
export type RouteAnswer =
  | Refusal
  | { status: number; code?: never; json?: unknown }
  | {
      status: number;
      code?: never;
      text: string | Buffer;
      contentType: string;
      headers?: Readonly<Record<string, string>>;
    };

/** Calls `respond` exactly once. A rejection is reported; before an answer it becomes a plain 500. */
type Handle = (request: RouteRequest, respond: (answer: RouteAnswer) => void) => Promise<void>;

/** Who makes sure of the sender: the Bot Framework by its token, Entra by a person's token, or a desk's signature over the body. */
export type Authentication = 'bot framework token' | 'person token' | 'webhook signature';

/** Looks at the headers before a byte of the body is read; undefined lets the sender in as far as headers can tell. */
type Admit = (headers: Headers) => Promise<Refusal | undefined>;

/**
 * One way into the bot over HTTP. Rooms hand their routes to the server as data; the server knows none of them. What only
 * tells how the process does is open to everybody; whatever takes something in says who authenticates its sender.
 */
export type Route =
  | { method: 'GET'; path: string; authentication: 'none'; handle: Handle }
  | { method: 'GET'; path: string; authentication: 'person token'; admit: Admit; handle: Handle }
  | {
      method: 'POST';
      path: string;
      /** In bytes; what is larger is refused while it is read. */
      largestBody: number;
      authentication: Authentication;
      admit?: Admit;
      handle: Handle;
    };
