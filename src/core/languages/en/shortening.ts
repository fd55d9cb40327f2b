/** What a card says of what was left out of it, so that it fits into one message. */
export const shortening = {
  'short.leftOut': 'Left out to fit into one message: {what}.',
  'short.whyRuledOut': 'why causes are ruled out',
  'short.notes': 'notes',
  'short.ruledOut': 'causes that are ruled out',
  'short.sources': 'all sources but the first',
  'short.output': 'what the output says',
  'short.changes': 'buttons that change an answer',
  'short.possible': 'causes that are possible',
  'short.links': 'links of the steps',
  'short.shortened': 'This is shortened to fit into one message.',
  'short.more': '\u2026 and {count} more',
  'short.summary': 'The summary is too long for one message. Its end is left out, as its last line says.',
  'short.summaryToSend':
    'The summary is too long for one message. Its end is left out, as its last line says; IT gets what you see here.',
  'short.summaryEnd': '[{count} more characters did not fit into one message]',
} as const;
