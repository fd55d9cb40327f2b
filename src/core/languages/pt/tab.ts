import type { Catalogue } from '../translator';

export const tab = {
  'tab.menu': 'Páginas',
  'tab.decode': 'Decodificar',
  'tab.knowledge': 'Conhecimento',
  'tab.cases': 'Meus casos',
  'tab.it': 'Para a TI',

  'tab.loading': 'Um momento…',
  'tab.retry': 'Tentar de novo',
  'tab.unknownPage': 'Esta página não existe',
  'tab.unknownPage.way': 'O link que você seguiu não leva a lugar nenhum aqui. Escolha uma página acima.',
  'tab.loadFailed': 'Esta página não carregou',
  'tab.loadFailed.way': 'Verifique a sua conexão e abra a página de novo.',
  'tab.knowledgeFailed':
    'O conhecimento não carregou, por isso ainda não dá para ler nada aqui. Verifique a sua conexão.',
  'tab.notForYou':
    'Só as pessoas da TI podem ver esta página. Se você é uma delas, peça a quem mantém o Flow Medic que inclua você.',
  'tab.gone': 'Você não tem esse caso. Ele pode ter sido excluído ao fim do prazo.',
  'tab.busy':
    'Foi demais de uma vez, ou o servidor está ocupado. Tente de novo em {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'tab.notReached': 'Não foi possível contatar o servidor. Verifique a sua conexão.',
  'tab.failed': 'Algo deu errado do nosso lado. Se continuar assim, informe este número à sua TI: {id}.',
  'tab.nobody.noHost':
    'Abra o Flow Medic no Teams para ver esta página: só o Teams pode dizer quem você é. Decodificar e Conhecimento também funcionam aqui.',
  'tab.nobody.consent':
    'A sua organização não permitiu que o Flow Medic saiba quem você é. Um administrador pode permitir isso no Microsoft Entra.',
  'tab.nobody.noToken':
    'O Teams não conseguiu dizer quem você é. Feche a guia e abra-a de novo; se continuar assim, avise a sua TI.',

  'tab.decode.title': 'O que isto significa?',
  'tab.decode.label': 'Cole um código de erro, uma mensagem, a saída de um comando ou uma execução inteira',
  'tab.decode.stays': 'É lido nesta página. Nada disso sai do seu navegador.',
  'tab.decode.read': 'Ler',
  'tab.decode.empty': 'Ainda não há nada para ler. Cole o que a execução que falhou deixou.',
  'tab.decode.tooLong': 'É longo demais para ler. Cole a parte em volta do erro.',
  'tab.decode.hidden':
    'Deixei isto de fora durante a leitura: {kinds}. Fica nesta página. Se isso dá acesso a algo e outra pessoa pode ter visto, troque.',
  'tab.decode.codes': 'Códigos',
  'tab.code.spellings': 'Grafias',
  'tab.code.meaning': 'Significado',
  'tab.code.family': 'Família',

  'tab.knowledge.title': 'Consultar',
  'tab.knowledge.label': 'Pesquise por palavras ou por um código',
  'tab.knowledge.area': 'Área',
  'tab.knowledge.allAreas': 'Todas as áreas',
  'tab.knowledge.found': '{count, plural, one {# artigo} many {# artigos} other {# artigos}}',
  'tab.knowledge.first':
    '{count, plural, one {O primeiro # artigo} many {Os primeiros # artigos} other {Os primeiros # artigos}}. Digite mais para ver menos.',

  'tab.article.unknown': 'Este artigo não existe',
  'tab.article.unknown.way': 'Ele pode ter sido renomeado ou retirado. Procure-o em Conhecimento.',
  'tab.article.steps': 'O que fazer',
  'tab.article.toldApart': 'O que distingue as causas',
  'tab.article.toldBy':
    '{count, plural, one {É esta quando:} many {É esta quando um destes pontos se confirma:} other {É esta quando um destes pontos se confirma:}}',
  'tab.article.todo': 'A fazer: ',
  'tab.article.messages': 'O que os produtos exibem',
  'tab.article.dates': 'Verificado em {reviewed}; verificar de novo até {due}.',

  'tab.cases.none': 'Você não tem casos. Cole um erro no chat, e ele se torna um.',
  'tab.case.inChat': 'Continuar {case} no chat',
  'tab.status.open': 'aberto',
  'tab.status.fixed': 'resolvido',
  'tab.status.left': 'deixado de lado',
  'tab.status.withIt': 'com a TI',

  'tab.it.requests': 'Solicitações abertas',
  'tab.it.noRequests': 'Nada espera por você.',
  'tab.it.outages': 'Interrupções',
  'tab.it.noOutages': 'Nenhum problema é comum a várias pessoas agora.',
  'tab.it.people': '{count, plural, one {# pessoa tem} many {# pessoas têm} other {# pessoas têm}}',
  'tab.request.onItsWay': 'a caminho de você',
  'tab.request.filed': 'nova',
  'tab.request.taken': 'assumida',
  'tab.request.undelivered': 'não chegou à central de atendimento',
  'tab.request.waits': 'espera pela pessoa',
  'tab.urgency.low': 'baixa',
  'tab.urgency.normal': 'normal',
  'tab.urgency.high': 'alta',

  'tab.column.case': 'Caso',
  'tab.column.problem': 'Problema',
  'tab.column.askedBy': 'Solicitado por',
  'tab.column.since': 'Desde',
  'tab.column.urgency': 'Urgência',
  'tab.column.status': 'Status',
  'tab.column.day': 'Dia',
  'tab.column.cases': 'Casos',
  'tab.column.waves': 'Por dia',
  'tab.column.alone': 'Resolvidos sem a TI',
  'tab.column.withIt': 'Foram para a TI',
  'tab.column.left': 'Deixados de lado',
  'tab.column.gaveUp': 'Onde as pessoas desistiram',
  'tab.column.inVain': 'Etapas que não ajudaram',

  'tab.figures': 'Números',
  'tab.figures.span': 'Período',
  'tab.figures.days': '{count, plural, one {O último dia} many {Os últimos # dias} other {Os últimos # dias}}',
  'tab.figures.none': 'Não houve casos neste período.',
  'tab.figures.sum':
    '{cases, plural, one {# caso} many {# casos} other {# casos}}: {alone} resolvidos sem a TI, {it} foram para a TI, {left} deixados de lado.',
  'tab.figures.cutOff': 'Houve mais casos do que os contados aqui; estes são os mais recentes.',
  'tab.figures.perDay': 'Casos por dia',
  'tab.figures.perDayLabel': 'Casos por dia, no máximo {most, plural, one {#} many {#} other {#}} em um dia',
  'tab.figures.asTable': 'O mesmo em uma tabela',
  'tab.figures.byArticle': 'Por artigo',
} as const satisfies Catalogue;
