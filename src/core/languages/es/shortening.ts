import type { Catalogue } from '../translator';

export const shortening = {
  'short.isMore': 'Hay más que decir sobre esto de lo que cabe aquí.',
  'short.page': 'Página {page} de {pages}',
  'short.more': '… y {count} más',
  'short.summary':
    'El resumen es demasiado largo para un solo mensaje. Se ha omitido el final, como dice su última línea.',
  'short.summaryToSend':
    'El resumen es demasiado largo para un solo mensaje. Se ha omitido el final, como dice su última línea; el equipo de TI recibe lo que usted ve aquí.',
  'short.summaryEnd': '[{count} caracteres más no cabían en un solo mensaje]',
} as const satisfies Catalogue;
