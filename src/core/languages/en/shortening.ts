/** What a card says of what was left out of it, so that it fits into one message. */
export const shortening = {
  'short.isMore': 'There is more to say about this than fits here.',
  'short.page': 'Page {page} of {pages}',
  'short.more': '\u2026 and {count} more',
  'short.summary': 'The summary is too long for one message. Its end is left out, as its last line says.',
  'short.summaryToSend':
    'The summary is too long for one message. Its end is left out, as its last line says; IT gets what you see here.',
  'short.summaryEnd': '[{count} more characters did not fit into one message]',
} as const;
