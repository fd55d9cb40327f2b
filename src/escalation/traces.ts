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
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const runUrl = /https:\/\/(?:make|flow)\.(?:powerautomate|microsoft|powerapps)\.com\/(?:manage\/)?environments\/([\w.-]{1,80})\/(?:[\w/-]{0,60}\/)?flows\/([\w-]{1,80})(?:\/runs\/([\w-]{1,80}))?/gi;
const namedId = new RegExp(`\\b(correlation|trace|request|session|run|flow|environment|client request|activity)[ _-]?id\\b["']?\\s{0,3}[:=]\\s{0,3}["']?\\{?(${guid})`, 'gi');
const anyGuid = new RegExp(`\\b${guid}\\b`, 'gi');
const utcTime = /\b(20\d\d-[01]\d-[0-3]\d)[T ]([0-2]\d:[0-5]\d:[0-5]\d)(?:\.\d{1,7})?Z\b/g;
const machineName = /\b(?:machine|computer|device|host)(?: group)?(?: name)?(?:\s{0,2}[:=]\s{0,2}|\s)["'[]([A-Za-z0-9][\w .-]{1,62}?)["'\]]/i;
const computerLine = /^\s{0,20}(?:Computer|Device Name|Machine(?: name)?)\s{0,20}:\s{0,20}([A-Za-z0-9][\w.-]{1,62})\s*$/im;

/** Premium tenants keep sign-in logs 30 days, free ones 7 (Microsoft Learn, Microsoft Entra data retention). */
const longLogDays = 30;
const dayMs = 86_400_000;
const most = 12;

export function tracesIn(texts: readonly string[]): Traces {
  const text = texts.join('\n');
  const runs = [...text.matchAll(runUrl)].map(([url, environment = '', flow = '', run]) => `${run === undefined ? 'Flow' : 'Flow run'} ${url} (environment ${environment}, flow ${flow}${run === undefined ? '' : `, run ${run}`})`);
  const named = new Map([...text.matchAll(namedId)].map(([, name = '', id = '']) => [id.toLowerCase(), name.toLowerCase()]));
  const ids = [...new Set([...text.matchAll(anyGuid)].map(([id]) => id.toLowerCase()))].filter((id) => !runs.some((run) => run.toLowerCase().includes(id)));
  const times = [...new Set([...text.matchAll(utcTime)].map(([, day = '', time = '']) => `${day} ${time} UTC`))].toSorted();
  const newest = times.at(-1);
  const until = newest === undefined ? '' : new Date(Date.parse(newest.replace(' UTC', 'Z').replace(' ', 'T')) + longLogDays * dayMs).toISOString().slice(0, 10);
  return {
    run: [...new Set(runs)].slice(0, most),
    ids: ids.slice(0, most).map((id) => (named.has(id) ? `${named.get(id) ?? ''} id ${id}` : id)),
    times: times.slice(-3),
    logKeptUntil: Number.isNaN(Date.parse(until)) ? '' : until,
    machine: (machineName.exec(text)?.[1] ?? computerLine.exec(text)?.[1] ?? '').trim(),
  };
}
