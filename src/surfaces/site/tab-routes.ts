import type { Headers, Refusal, Route } from '../route';
import { contentPolicy, frameHosts } from './frame-hosts';
import type { TabFiles } from './tab-files';

const forEver = 'public, max-age=31536000, immutable';
const notFound: Refusal = { status: 404, code: 'not-found', error: 'There is no such file.' };

/** The tab: its page, which is asked for anew each time, and its files, which are kept. `testHosts` may frame it too; tests alone have any. */
export function tabRoutes(files: TabFiles, testHosts: readonly string[] = []): Route[] {
  const page: Route['handle'] = async (_request, respond) => {
    respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      text: await files.page(testHosts),
      headers: {
        'cache-control': 'no-cache',
        'content-security-policy': contentPolicy([...frameHosts, ...testHosts]),
        'referrer-policy': 'no-referrer',
      },
    });
  };
  return [
    { method: 'GET', path: '/tab', authentication: 'none', handle: page },
    { method: 'GET', path: '/tab/', authentication: 'none', handle: page },
    {
      method: 'GET',
      path: '/tab/assets/:name',
      authentication: 'none',
      handle: async ({ headers, params }, respond) => {
        const file = await files.file(params['name'] ?? '');
        if (!file) {
          respond(notFound);
          return;
        }
        const small = takesGzip(headers);
        respond({
          status: 200,
          contentType: file.contentType,
          text: small ? file.gzipped : file.plain,
          headers: {
            'cache-control': forEver,
            vary: 'accept-encoding',
            ...(small ? { 'content-encoding': 'gzip' } : {}),
          },
        });
      },
    },
  ];
}

function takesGzip({ 'accept-encoding': taken }: Headers): boolean {
  return typeof taken === 'string' && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(taken);
}
