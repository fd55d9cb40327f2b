import { isStatusPath } from './code-context';
import type { Spelled } from './spelled';
import type { Segment } from './unfold-json';

/** The HTTP statuses that values of JSON are, each once. */
export function httpStatusesIn(segments: readonly Segment[]): number[] {
  const statuses = segments
    .filter(({ path, text }) => isStatusPath(path) && /^[45]\d\d$/.test(text.text.trim()))
    .map(({ text }) => Number(text.text));
  return [...new Set(statuses)];
}

// "failed with status code 409", "returned a 412", "HTTP/1.1 412 Precondition Failed", "error code 404|No manager found".
const said =
  /\b(?:(?:status|http|error|response) ?code|http(?:\/\d(?:\.\d)?)?(?: status| error)?|status|(?:return(?:s|ed|ing)?|respond(?:s|ed)?|answer(?:s|ed)?|fail(?:s|ed)?)(?: back)?(?: with)?)(?: (?:an?|of|is|was|code|http|status|error)){0,3}\s?[:=]?\s?["'(]?([45]\d\d)(?![\w%]|[.,:/-]\d| ?(?:ms|s|seconds?|minutes?|items?|rows?|files?|times|errors?|bytes?|[km]b)\b)/gi;

/** The HTTP statuses that sentences of ours tell of, each once. */
export function saidStatusesIn(spelled: readonly Spelled[]): number[] {
  const statuses = spelled
    .filter(({ isForeign, segment }) => !isForeign && /[45]\d\d/.test(segment.text.text))
    .flatMap(({ segment }) => statusesSaidIn(segment.text.text));
  return [...new Set(statuses)];
}

function statusesSaidIn(text: string): number[] {
  const statuses: number[] = [];
  said.lastIndex = 0;
  for (let match = said.exec(text); match; match = said.exec(text)) statuses.push(Number(match[1]));
  return statuses;
}
