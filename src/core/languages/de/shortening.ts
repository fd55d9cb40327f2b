import type { Catalogue } from '../translator';

/** What a card says of what was left out of it, so that it fits into one message. */
export const shortening = {
  'short.isMore': 'Dazu gibt es mehr zu sagen, als hier Platz hat.',
  'short.page': 'Seite {page} von {pages}',
  'short.more': '… und noch {count}',
  'short.summary':
    'Die Zusammenfassung ist zu lang für eine Nachricht. Ihr Ende ist weggelassen, wie ihre letzte Zeile sagt.',
  'short.summaryToSend':
    'Die Zusammenfassung ist zu lang für eine Nachricht. Ihr Ende ist weggelassen, wie ihre letzte Zeile sagt; die IT bekommt, was Sie hier sehen.',
  'short.summaryEnd': '[noch {count} Zeichen passten nicht in eine Nachricht]',
} as const satisfies Catalogue;
