import type { Assumption, Repair } from '../expressions/correction';
import { listing, message, said, type PlainKey, type Text } from '../languages/text';

const repairs = {
  sign: 'repair.sign',
  quotes: 'repair.quotes',
  semicolons: 'repair.semicolons',
  brackets: 'repair.brackets',
} as const satisfies Record<Repair, PlainKey>;

type PlainAssumption = Exclude<Assumption, { what: string } | { repairs: Repair[] }>['kind'];

const plain = {
  'empty allowed': 'assumes.emptyAllowed',
  'first one meant': 'assumes.firstOne',
  'text is JSON': 'assumes.textIsJson',
  'value itself meant': 'assumes.valueItself',
  'list in value': 'assumes.listInValue',
  'text is a number': 'assumes.textIsNumber',
  'value as text': 'assumes.valueAsText',
  'true as text': 'assumes.trueAsText',
  'entries joined': 'assumes.entriesJoined',
  'zero instead': 'assumes.zero',
  'day first': 'assumes.dayFirst',
  'month first': 'assumes.monthFirst',
  'day number of Excel': 'assumes.dayOfExcel',
  'as many as there are': 'assumes.asManyAsThereAre',
  'code fence': 'assumes.codeFence',
  'plain text meant': 'assumes.plainText',
  'property replaced': 'assumes.propertyReplaced',
  'one value as list': 'assumes.oneAsList',
  'bracket closed too early': 'assumes.bracketTooEarly',
} as const satisfies Record<PlainAssumption, PlainKey>;

/** What has to be so for a corrected expression to be right. */
export function assumptionInWords(assumes: Assumption): Text {
  if ('repairs' in assumes) {
    const changed = assumes.repairs.map((repair) => message(repairs[repair]));
    return message('repair.changed', { repairs: listing('clauses', changed) });
  }
  if (!('what' in assumes)) return message(plain[assumes.kind]);
  if (assumes.kind === 'may be missing') return message('assumes.mayBeMissing', { what: said(assumes.what) });
  return assumes.kind === 'name meant'
    ? message('assumes.nameMeant', { what: said(assumes.what) })
    : message('assumes.functionMeant', { call: said(`${assumes.what}()`) });
}
