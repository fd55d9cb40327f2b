import type { Catalogue } from '../translator';

export const shortening = {
  'short.isMore': 'Há mais a dizer sobre isto do que cabe aqui.',
  'short.page': 'Página {page} de {pages}',
  'short.more': '… e mais {count}',
  'short.summary': 'O resumo é longo demais para uma mensagem. O fim foi omitido, como diz a última linha.',
  'short.summaryToSend':
    'O resumo é longo demais para uma mensagem. O fim foi omitido, como diz a última linha; a TI recebe o que você vê aqui.',
  'short.summaryEnd': '[mais {count} caracteres não couberam em uma mensagem]',
} as const satisfies Catalogue;
