import type { Catalogue } from '../translator';

export const shortening = {
  'short.isMore': 'O tem je mogoče povedati več, kot gre sem.',
  'short.page': 'Stran {page} od {pages}',
  'short.more': '… in še {count}',
  'short.summary': 'Povzetek je predolg za eno sporočilo. Konec je izpuščen, kot pove zadnja vrstica.',
  'short.summaryToSend':
    'Povzetek je predolg za eno sporočilo. Konec je izpuščen, kot pove zadnja vrstica; oddelek IT dobi, kar vidite tukaj.',
  'short.summaryEnd': '[znaki, ki niso šli v eno sporočilo: še {count}]',
} as const satisfies Catalogue;
