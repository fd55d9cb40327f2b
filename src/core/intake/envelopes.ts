/**
 * The layers of an error that only carry another one. Where the innermost reason stands in each is told in
 * docs/reading.md, which is proven against the table of tests.
 */

/** Codes of carriers: each says that something failed, never what. */
const carrierCodes: ReadonlySet<string> = new Set(
  [
    'ActionFailed',
    'NotSpecified',
    'BadRequest',
    'BadGateway',
    'InvalidTemplate',
    'ExpressionEvaluationFailed',
    'InvalidOpenApiFlow',
    'MultipleErrorsOccurred',
    'XrmApiRequestFailed',
    'BotRequestFailed',
    'UnknownError',
    'InternalServerError',
    'Forbidden',
    'Unauthorized',
    'NotFound',
    'Conflict',
    '0x80060467',
    '0x80040216',
  ].map((code) => code.toLowerCase()),
);

/** Whether a code only carries another one. */
export function isCarrier(value: string): boolean {
  return carrierCodes.has(value.toLowerCase());
}

/** Keys behind which the inner error stands: each is one layer further in. */
const innerKey = /^(?:inner_?-?(?:error|exception|errors|exceptions)|details|body|.*InnerError\.Message)$/i;

/** How many layers of an envelope a path of JSON keys goes through; layers of JSON in strings are counted elsewhere. */
export function layersOf(path: readonly string[]): number {
  let layers = 0;
  for (const key of path) if (innerKey.test(key)) layers += 1;
  return layers;
}

/** Keys whose values are sentences of a service: what a search by words may read. Other keys, ids and headers are nobody's words. */
const sentenceKey =
  /(?:message|description|detail|details|reason|title|summary|text|value|error|errormessage|error_description)$/i;

export function isSentence(path: readonly string[]): boolean {
  const last = path.at(-1);
  return last === undefined || sentenceKey.test(last);
}
