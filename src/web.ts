import { personTokens, shippedPersonChecks, type PersonTokenChecks } from './adapters/identity/person-token';
import type { Config } from './config';
import { apiRoutes, type ApiParts } from './surfaces/api/api-routes';
import { byToken, onThisMachine, type Identify } from './surfaces/api/person';
import { people } from './surfaces/local/playground-config';
import type { Route } from './surfaces/route';
import { aboutRoutes } from './surfaces/site/about-pages';
import { articleLink, chatLink } from './surfaces/site/links';
import { tabFiles } from './surfaces/site/tab-files';
import { tabRoutes } from './surfaces/site/tab-routes';

/** What the tab and its API let happen. Handed in as a whole, so that a test can show what each part is for. */
export interface WebPolicy {
  checks: (app: Parameters<typeof shippedPersonChecks>[0]) => PersonTokenChecks;
  /** Where a tenant's keys lie; Entra when left out. */
  keysOf?: (tenant: string) => string;
  /** Further pages that may frame the tab and speak to it: a test's own. */
  testHosts: readonly string[];
}

export const shippedWebPolicy: WebPolicy = { checks: shippedPersonChecks, testHosts: [] };

interface Parts extends Omit<ApiParts, 'identify' | 'chatOf'> {
  root: string;
  policy: WebPolicy;
  report: (error: unknown) => void;
}

/** Where an article can be read as a whole. `port` is asked late, because a free port is known only when it was taken. */
export function guides(config: Config, port: () => number): (article: string) => string {
  const { publicUrl, teamsAppId } = config.tab;
  return (article) =>
    config.mode === 'local'
      ? articleLink({ origin: `http://${config.host}:${port()}`, teamsAppId: undefined }, article)
      : articleLink({ origin: publicUrl, teamsAppId }, article);
}

/** Everything the bot serves to browsers: the tab, what it asks for, and the pages about the bot itself. */
export function webRoutes(config: Config, { root, policy, report, ...api }: Parts): Route[] {
  return [
    ...apiRoutes({ ...api, identify: identifyOf(config, policy, report), chatOf: chatsOf(config) }),
    ...tabRoutes(tabFiles(root), policy.testHosts),
    ...aboutRoutes({
      publisher: config.tab.publisher,
      retention: config.retention,
      wordsFor: api.wordsFor,
    }),
  ];
}

/** In local mode everybody is the maker of the local chat, and IT as well, so that every page can be seen. */
function identifyOf(config: Config, policy: WebPolicy, report: (error: unknown) => void): Identify {
  if (config.mode === 'local')
    return onThisMachine({ id: people.maker.aadObjectId, name: people.maker.name, isIt: true });
  const { appId } = config.identity.credentials;
  const { publicUrl, itRole } = config.tab;
  return byToken(
    personTokens({
      checks: policy.checks({
        appId,
        appIdUri: publicUrl === undefined ? undefined : `api://${new URL(publicUrl).host}/botid-${appId}`,
        tenants: config.identity.tenants,
      }),
      members: new Set(config.escalation?.members),
      itRole,
      ...(policy.keysOf ? { keysOf: policy.keysOf } : {}),
      report,
    }),
  );
}

function chatsOf(config: Config): (caseId?: string) => string {
  return (caseId) =>
    config.mode === 'local'
      ? `http://127.0.0.1:${config.playgroundPort}`
      : chatLink(config.identity.credentials.appId, caseId);
}
