import type { Catalogue } from '../translator';

export const conversation = {
  'newer.note':
    'Uma versão mais nova de mim continuou este caso, por isso só posso mostrá-lo aqui. Para continuar agora, copie o resumo para a sua TI ou cole o erro de novo para abrir um novo caso.',
  'newer.handover': 'Este resumo está pronto para ser copiado em um email ou em um chamado para a sua TI.',
  'newer.neighbour':
    'Uma versão mais nova de mim continuou um caso ligado a este, por isso nada foi alterado. Tente de novo mais tarde.',

  'note.assistantFound': 'Um assistente encontrou isto a partir das suas palavras.',
  'note.outOfDate': 'Este cartão estava desatualizado, por isso nada foi alterado. Veja aqui em que ponto o caso está.',
  'note.buttonDoesNotFit': 'Esse botão não serve mais para este caso, por isso nada foi alterado.',
  'note.tookBack': 'Desfiz a última etapa.',
  'note.nothingToTakeBack': 'Não há nada a desfazer.',
  'note.itHasThis': 'A TI já recebeu isto.',
  'note.pastedBefore': 'Você já colou isto antes; faz parte do caso.',
  'note.added': 'Acrescentei a este caso o que você colou.',
  'note.addedOtherProblem':
    'Acrescentei a este caso o que você colou. Isso muda o que penso: antes, parecia ser isto: {before}.',
  'note.addedOtherCause':
    'Acrescentei a este caso o que você colou. Isso muda o que penso, por isso não é o que eu disse antes.',
  'note.kept': 'Este é um novo caso, {new}. O caso {case} foi guardado: escreva “case {case}” para voltar a ele.',
  'note.cameBack': 'Lamento que o problema tenha voltado. O caso está aberto de novo, com tudo o que você disse antes.',
  'note.cameBackToIt': 'Lamento que o problema tenha voltado. O caso está aberto de novo, e avisei a TI.',
  'note.answerAgain':
    'Responda a isto de novo. Para mudar uma resposta anterior, escreva “back” ou abra as causas no cartão.',
  'note.noAnswerToChange': 'Não há resposta a mudar aqui.',
  'note.unread':
    'Não li a imagem ou o arquivo que veio junto, porque só consigo ler texto. Copie o texto que está nele e cole aqui.',
  'note.ruledOut': 'Obrigado. Descartei essa causa.',
  'note.cannotDo': 'Tudo bem. Isto é o que a TI vai ler; altere como quiser.',
  'note.answerToIt': 'Obrigado. A TI tem a sua resposta.',
  'note.unknownToIt': 'Agora a TI sabe que você não tem como dizer.',

  'notUnderstood.answer':
    'Não consegui ler isso como resposta. Pressione um botão ou digite uma das respostas ou o número dela.',
  'notUnderstood.answerOrOutput':
    'Não consegui ler isso como resposta. Pressione um botão, digite uma das respostas ou o número dela, ou cole a saída do comando.',
  'notUnderstood.didItWork': 'Não consegui ler isso. Funcionou? Pressione um botão ou escreva “yes” ou “no”.',
  'notUnderstood.withIt':
    'A TI está com este caso. Não repassei nada. Para escrever à TI, use o botão ou comece com “tell IT:”; um erro ou uma saída que você colar será acrescentado. Escreva “it works” quando funcionar ou “start over” para outro problema.',
  'notUnderstood.noError':
    'Não encontrei nenhum erro nisso, então o caso continua como está. Pressione um botão ou cole um texto de erro.',

  'send.noDesk':
    'Nenhuma central de atendimento está conectada aqui, por isso não posso enviar. Copie o resumo para a sua TI.',
  'send.empty': 'O resumo está vazio, por isso nada foi enviado. Escreva ao menos o que falha.',
  'send.tooLong': 'O texto é longo demais para enviar, por isso nada foi enviado. Encurte o resumo.',
  'send.tooMany':
    'Você enviou {count} solicitações em uma hora, e esse é o máximo que repasso. Nada foi enviado agora; o resumo fica aqui, e você pode enviá-lo quando a hora terminar. Se não puder esperar, escreva um email ou telefone para a sua TI.',
  'send.askedAlready':
    'Você já perguntou à TI sobre isto: {case}. Nada foi enviado pela segunda vez; escreva “case {case}” para ver em que ponto está.',
  'undo.tooLate':
    'Já foi enviado, por isso não dá para desfazer. A TI pode encerrá-lo, ou você pode pressionar “Agora funciona” quando funcionar.',
  'undo.done': 'Desfiz. Nada foi enviado.',

  'write.done': 'Repassei isso à TI.',
  'write.notWithIt':
    'A TI ainda não tem este caso, por isso nada foi repassado. Escreva “ask IT” para enviá-lo primeiro.',
  'write.empty': 'Não havia palavras nisso, por isso nada foi repassado.',
  'write.tooLong':
    'Isso tem mais de {most} caracteres, por isso nada foi repassado. Diga de forma mais curta; um erro ou uma saída você pode colar neste chat.',
  'write.tooOften':
    'Você escreveu várias vezes e a TI ainda não respondeu, por isso não repasso mais nada por enquanto. A TI vê tudo o que você escreveu antes.',

  'remind.when': 'Quando? Escreva com os dias, por exemplo “remind me in 30 days”.',
  'remind.done': 'Vou lembrar você em {date}. Escreva “no reminder” para cancelar.',
  'remind.set': 'Vou lembrar você em {date}.',
  'remind.none': 'Não há lembrete definido para este caso.',
  'remind.dropped': 'Cancelei o lembrete.',

  'news.itWrites': 'A TI escreveu a você.',
  'news.asksYou': 'A TI pergunta algo a você.',
  'news.fromIt': 'Notícias da TI.',
  'news.notArrived': 'A sua solicitação não chegou à TI.',
  'news.toldIt': 'Avisei a TI de que ainda falha.',

  'desk.refused.gone': 'A pessoa retirou esta solicitação, ou ela foi encerrada.',
  'desk.refused.writeFirst': 'Escreva algumas palavras primeiro.',
  'desk.refused.chooseFact': 'Escolha primeiro o que você precisa saber.',
  'desk.refused.closedByPerson': 'A pessoa já encerrou este caso.',
  'desk.refused.closed': 'Isto já foi encerrado, por isso nada foi alterado.',
  'desk.refused.taken': '{name} já está com ele.',
} as const satisfies Catalogue;
