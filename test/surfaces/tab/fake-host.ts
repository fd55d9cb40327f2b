import { once } from 'node:events';
import http from 'node:http';

/** What the host says of itself and of the person. */
export interface HostMood {
  theme: string;
  locale: string;
  subEntityId: string;
  /** A token, or the reason why there is none. */
  token: { given: string } | { refused: string };
}

/** A page that frames the tab and speaks the protocol of teams-js with it, as Teams in a browser does. */
export interface FakeHost {
  origin: string;
  mood: HostMood;
  close(): Promise<void>;
}

/** `tab` is the address to frame. A mute host never answers. */
export async function startFakeHost(tab: () => string, mute = false): Promise<FakeHost> {
  const mood: HostMood = { theme: 'default', locale: 'en-us', subEntityId: '', token: { refused: 'none' } };
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(pageOf(tab(), mood, mute));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the machine gave no port');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    mood,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers by the name of the function, as teams-js 2.58 asks and reads them. */
function answersOf({ theme, locale, subEntityId, token }: HostMood): Record<string, unknown[]> {
  const runtime = { apiVersion: 4, supports: { pages: { currentApp: {} }, dialog: { url: {}, card: {} } } };
  return {
    initialize: ['content', 'web', JSON.stringify(runtime), '2.0.4'],
    getContext: [
      {
        theme,
        locale,
        hostName: 'Teams',
        entityId: 'flow-medic',
        subEntityId,
        userObjectId: 'x',
        tid: 'x',
        frameContext: 'content',
      },
    ],
    'authentication.getAuthToken': 'given' in token ? [true, token.given] : [false, token.refused],
    executeDeepLink: [true],
  };
}

function pageOf(tab: string, mood: HostMood, mute: boolean): string {
  const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><title>Host</title>
<style>html, body, iframe { margin: 0; border: 0; width: 100%; height: 100%; display: block; }</style></head>
<body><iframe id="tab" title="Flow Medic" src="${tab}"></iframe><script>
const answers = ${inScript(answersOf(mood))};
window.asked = [];
const frame = document.getElementById('tab');
window.say = (func, args) => frame.contentWindow.postMessage({ func, args }, '*');
window.addEventListener('message', ({ data, source, origin }) => {
  if (source !== frame.contentWindow) return;
  window.asked.push(data.func);
  const args = answers[data.func];
  if (${String(!mute)} && args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
});
</script></body></html>`;
}
