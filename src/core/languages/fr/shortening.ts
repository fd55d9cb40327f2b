import type { Catalogue } from '../translator';

export const shortening = {
  'short.isMore': 'Il y a plus à dire à ce sujet que ce qui tient ici.',
  'short.page': 'Page {page} sur {pages}',
  'short.more': '… et {count} de plus',
  'short.summary': 'Le résumé est trop long pour un seul message. La fin est omise, comme le dit la dernière ligne.',
  'short.summaryToSend':
    'Le résumé est trop long pour un seul message. La fin est omise, comme le dit la dernière ligne ; le service informatique reçoit ce que vous voyez ici.',
  'short.summaryEnd': '[{count} caractères de plus ne tenaient pas dans un seul message]',
} as const satisfies Catalogue;
