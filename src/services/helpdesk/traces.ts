/** What a paste says about where it happened, read from its redacted text: ids to look it up by, and the machine. */
export interface Traces {
  /** "Flow run https://..." or single ids with their name. */
  run: string[];
  /** Correlation, trace and request ids. */
  ids: string[];
  /** UTC times in the paste, as written. */
  times: string[];
  /** Until when Entra's sign-in log still holds the newest of these times; empty without a time. */
  logKeptUntil: string;
  /** Empty when no machine is named. */
  machine: string;
  /** Name of the flow, or its id; empty when neither is named. */
  flow: string;
  /** Name or id of the environment; empty when neither is named. */
  environment: string;
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
// make.powerautomate.com, a region's flow.microsoft.com, a government's .us; nothing may stand between the host and its path.
const host = String.raw`(?:[a-z]{1,20}\.){0,2}(?:powerautomate\.(?:com|us|cn)|powerapps\.(?:com|us|cn)|flow\.microsoft\.(?:com|us))`;
const runUrl = new RegExp(
  String.raw`https://${host}/(?:manage/)?environments/([\w.-]{1,80})/(?:[\w~-]{1,60}/){0,4}?flows/(?:shared/)?([\w-]{1,80})(?:/runs/([\w-]{1,80}))?`,
  'gi',
);
const namedId = new RegExp(
  String.raw`\b(correlation|trace|request|session|run|flow|environment|client request|activity)[ _-]?id\b\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?\{?(${guid})`,
  'gi',
);
const anyGuid = new RegExp(String.raw`\b${guid}\b`, 'gi');
const utcTime = /\b(20\d\d-[01]\d-[0-3]\d)[T ]([0-2]\d:[0-5]\d:[0-5]\d)(?:\.\d{1,7})?(?:Z\b|\+00:00)/g;
// In JSON the quotes around a name have a backslash before them.
const machineName =
  /\b(?:machine|computer|device|host)(?: group)?(?: name)?(?:\s{0,2}[:=]\s{0,2}|\s)\\?["'[]([\p{L}\p{N}][\p{L}\p{N}_ .-]{1,62}?)\\?["'\]]/iu;
const computerLine =
  /^\s{0,20}(?:Computer|Device Name|Machine(?: name)?)\s{0,20}:\s{0,20}([\p{L}\p{N}][\p{L}\p{N}_.-]{1,62})\s*$/imu;

// As run outputs, mails and people write them: "flowDisplayName":"Daily report", Flow name: Daily report
const flowName =
  /\b(?:flow ?(?:display ?)?name)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?([\p{L}\p{N}][\p{L}\p{N} _.()&-]{1,98}?)\s{0,3}(?=\\?["',;}\n\r]|$)/iu;
const environmentName =
  /\b(?:environment(?: ?display)? ?(?:name|id))\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?([\p{L}\p{N}][\p{L}\p{N} _.()-]{1,98}?)\s{0,3}(?=\\?["',;}\n\r]|$)/iu;

/** Premium tenants keep sign-in logs 30 days, free ones 7 (Microsoft Learn, Microsoft Entra data retention). */
const longLogDays = 30;
const dayMs = 86_400_000;
const most = 12;

export function tracesIn(texts: readonly string[]): Traces {
  const text = texts.join('\n');
  const runs = runsIn(text);
  const named = new Map(
    [...text.matchAll(namedId)].map(([, name = '', id = '']) => [id.toLowerCase(), name.toLowerCase()]),
  );
  const ids = [...new Set([...text.matchAll(anyGuid)].map(([id]) => id.toLowerCase()))].filter(
    (id) => !runs.some((run) => run.toLowerCase().includes(id)),
  );
  const stamps = [...new Set([...text.matchAll(utcTime)].map(([, day = '', time = '']) => `${day}T${time}.000Z`))]
    .filter(isTime)
    .toSorted();
  const newest = stamps.at(-1);
  return {
    run: [...new Set(runs)].slice(0, most),
    ids: ids.slice(0, most).map((id) => (named.has(id) ? `${named.get(id) ?? ''} id ${id}` : id)),
    times: stamps.slice(-3).map((stamp) => `${stamp.slice(0, 10)} ${stamp.slice(11, 19)} UTC`),
    logKeptUntil:
      newest === undefined ? '' : new Date(Date.parse(newest) + longLogDays * dayMs).toISOString().slice(0, 10),
    ...whereIn(text),
  };
}

function runsIn(text: string): string[] {
  return [...text.matchAll(runUrl)].map(
    ([url, environment = '', flow = '', run]) =>
      `${run === undefined ? 'Flow' : 'Flow run'} ${url} (environment ${environment}, flow ${flow}${run === undefined ? '' : `, run ${run}`})`,
  );
}

function whereIn(text: string): Pick<Traces, 'machine' | 'flow' | 'environment'> {
  const [, inAddress = '', flowInAddress = ''] = new RegExp(runUrl.source, 'i').exec(text) ?? [];
  return {
    machine: firstNamed(text, [machineName, computerLine]) ?? '',
    flow: firstNamed(text, [flowName]) ?? flowInAddress,
    environment: firstNamed(text, [environmentName]) ?? inAddress,
  };
}

function firstNamed(text: string, forms: readonly RegExp[]): string | undefined {
  return forms
    .flatMap((form) => form.exec(text)?.[1] ?? [])
    .at(0)
    ?.trim();
}

/** Digits in the shape of a time may be none: the 39th of a month, or of February the 30th. */
function isTime(stamp: string): boolean {
  const ms = Date.parse(stamp);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === stamp;
}
