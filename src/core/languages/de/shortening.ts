import type { Catalogue } from '../translator';

export const shortening = {
  'short.leftOut': 'Weggelassen, damit es in eine Nachricht passt: {what}.',
  'short.whyRuledOut': 'warum Ursachen ausgeschlossen sind',
  'short.notes': 'Hinweise',
  'short.ruledOut': 'ausgeschlossene Ursachen',
  'short.sources': 'alle Quellen außer der ersten',
  'short.output': 'was die Ausgabe sagt',
  'short.changes': 'Schaltflächen, die eine Antwort ändern',
  'short.possible': 'mögliche Ursachen',
  'short.links': 'Links der Schritte',
  'short.shortened': 'Das ist gekürzt, damit es in eine Nachricht passt.',
  'short.more': '\u2026 und noch {count}',
  'short.summary':
    'Die Zusammenfassung ist zu lang für eine Nachricht. Ihr Ende ist weggelassen, wie ihre letzte Zeile sagt.',
  'short.summaryToSend':
    'Die Zusammenfassung ist zu lang für eine Nachricht. Ihr Ende ist weggelassen, wie ihre letzte Zeile sagt; die IT bekommt, was Sie hier sehen.',
  'short.summaryEnd': '[noch {count} Zeichen passten nicht in eine Nachricht]',
} as const satisfies Catalogue;
