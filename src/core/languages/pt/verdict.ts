import type { Catalogue } from '../translator';

export const verdict = {
  'fact.is': '{fact}: {value}',
  'fact.known': '{fact} ({learnt})',
  'fact.hinted': '{fact} (você escreveu “{words}”; não confirmado)',
  'learnt.dsregcmd': 'da saída do dsregcmd',
  'learnt.event': 'do evento do Windows no texto colado',
  'learnt.words': 'das suas palavras',
  'learnt.message': 'da mensagem no texto colado',
  'learnt.code': 'do código no texto colado',
  'learnt.shape': 'do tipo de texto colado',
  'learnt.answer': 'a sua resposta',

  'verdict.quote': '“{words}”',
  'verdict.alsoWritten': '{name} ({written})',
  'verdict.readAsHex': '{name} ({written}, lido como hexadecimal)',
  'verdict.didNotHelp': 'as etapas não ajudaram',
  'verdict.draft': 'Este artigo é um rascunho: parte dele se baseia em avaliação, e não em um documento verificado.',
  'verdict.byAssistant':
    'Encontrado por um assistente a partir das suas palavras, por isso não tenho certeza. O artigo em si foi escrito e verificado por pessoas. Se for outra coisa, escolha “Não é isto”.',
  'verdict.guess':
    'Tiro isto das suas próprias palavras e não tenho certeza. Se for outra coisa, cole a própria mensagem de erro ou o código.',

  'output.wrong': 'Não está como esperado: {field}. {meaning}',
  'output.asItShouldBe': '{field}: como deve ser. {meaning}',
  'output.notShown': 'não mostrado',
  'output.fine': 'Como esperado: {fields}.',

  'inside.code':
    'Dentro dele está {code}, e não tenho nenhum artigo sobre isso. O que segue trata do erro ao redor dele.',
  'inside.words':
    'Dentro dele está escrito “{words}”, e não tenho nenhum artigo sobre isso. O que segue trata do erro ao redor dele.',

  'healthy.title': 'Não há nada de errado nesta saída',

  'hidden.secrets':
    'Troque isto se der acesso a algo: {kinds}. Estava no texto que você colou, e quem pode ler este chat pôde ver. Ocultei e não guardei.',
  'hidden.personal':
    'Ocultei o que os outros não precisam ver ({kinds}) e não guardei; você não precisa fazer nada a respeito.',
  'hidden.count': '{count, plural, one {# {kind}} many {# × {kind}} other {# × {kind}}}',
  'kind.password': 'senha',
  'kind.token': 'token',
  'kind.key': 'chave',
  'kind.signedLink': 'link assinado',
  'kind.privateKey': 'chave privada',
  'kind.userName': 'nome de usuário',
  'kind.mailAddress': 'endereço de email',
  'kind.deviceId': 'id do dispositivo',
  'kind.cardNumber': 'número de cartão ou de conta',
  'kind.phoneNumber': 'número de telefone',
  'kind.personalNumber': 'número de documento pessoal',

  'time.minutes': '{count, plural, one {cerca de # minuto} many {cerca de # minutos} other {cerca de # minutos}}',
  'time.hours': '{count, plural, one {cerca de # hora} many {cerca de # horas} other {cerca de # horas}}',
  'time.day': 'cerca de um dia',
  'time.days': '{count, plural, one {cerca de # dia} many {cerca de # dias} other {cerca de # dias}}',

  'who.maker': 'você',
  'who.machineOwner': 'um administrador do computador',
  'who.itAdmin': 'um administrador de TI',
  'who.tenantAdmin': 'um administrador do locatário da sua organização',

  'question.withHint': '{ask} Você escreveu “{words}”: é a primeira resposta?',
  'question.progress': 'Pergunta {number} de no máximo {most}',
  'question.takes': 'Leva {time}.',
  'question.yourself': 'Você pode fazer isto por conta própria.',
  'question.needs': 'Isto precisa de {who}; escolha “Não sei” para continuar sem isso.',
  'question.stillPossible': '{standing} de {all} causas ainda possíveis',

  'choice.didYouMean': 'Não tenho certeza do que é isto. Você quis dizer um destes?',
  'choice.intro': 'Várias coisas correspondem ao que você colou. Qual é?',
  'exhausted.message':
    'Todas as causas que conheço para isto foram descartadas ou tentadas. Vale a pena contar à sua TI: o resumo contém tudo o que você descobriu, para que ninguém precise perguntar de novo.',

  'closed.fixed': 'Resolvido. Muito bem.',
  'closed.left': 'Deixado como está',
  'closed.putAside': 'Este caso foi deixado de lado. Cole um erro quando quiser recomeçar.',
  'closed.isClosed': 'O caso está encerrado.',
  'closed.about': '{title}.',
  'closed.cause': 'O que era: {cause}',
  'closed.likely': 'O que provavelmente era: {cause}',
  'closed.tried': 'O que foi tentado por último: {steps}.',
} as const satisfies Catalogue;
