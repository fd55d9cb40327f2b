import type { Catalogue } from '../translator';

export const notices = {
  'help.title': 'Sou o Flow Medic',
  'help.cleanStart': 'Qual é o novo problema?',
  'help.cleanStartKept':
    '{case} foi guardado: escreva “case {case}” para voltar a ele ou “my cases” para ver todos os seus.',
  'help.message': 'Ajudo com fluxos do Power Automate que falharam.',
  'help.paste':
    'Cole um código de erro, uma mensagem de erro, o JSON da execução ou a saída de dsregcmd /status. Qualquer grafia serve.',
  'help.answer': 'Digo o que significa, faço no máximo algumas perguntas e mostro as etapas e quem pode executá-las.',
  'help.summary':
    'Quando você não consegue avançar, escrevo um resumo com o qual a sua TI pode agir. Oculto senhas e outros segredos que você colar por acidente.',
  'help.words':
    'Pergunte a qualquer momento o que uma palavra significa, por exemplo “what is NLA?”. Você também pode escrever:',
  'commands.line': '“{word}”: {does}',
  'commands.help': 'O que posso fazer e o que colar',
  'commands.myCases': 'Os seus casos e quem na TI está com eles',
  'commands.askIt': 'Escrever um resumo para a TI, que você lê antes de ser enviado',
  'commands.itWorks': 'O problema acabou',
  'commands.didNotHelp': 'Ainda falha, então mostre o que tentar em seguida',
  'commands.changeAnswer': 'Responder de novo à última pergunta',
  'commands.stop': 'Não perguntar mais; o caso fica guardado',
  'commands.startOver': 'Deixar este caso de lado e começar com outro problema',
  'commands.whoSeesThis': 'Quem pode ler um caso e por quanto tempo ele é guardado',
  'commands.forgetMe': 'Excluir tudo sobre você',
  'commands.back': 'Desfazer o que você disse por último',
  'commands.tellIt': 'Dizer algo à TI em um caso que está com a TI',
  'commands.cameBack': 'Reabrir o caso resolvido por último',
  'commands.remindMe': 'Ser avisado de um problema resolvido antes que ele volte',
  'commands.noReminder': 'Cancelar o lembrete',

  'hello.title': 'Olá',
  'hello.message': 'Ajudo com fluxos do Power Automate que falharam. O que deu errado?',
  'hello.openCase': 'O seu caso {case} ainda está aberto: responda à pergunta dele ou cole um novo erro.',

  'empty.title': 'Não havia texto nisso',
  'empty.message':
    'Só consigo ler texto, não imagens nem arquivos. Copie o texto do erro da execução que falhou e cole aqui.',
  'tooLong.title': 'Isso é mais do que consigo ler de uma vez',
  'tooLong.message':
    'Você colou {size} KB; leio até {most} KB. Nada foi guardado. Cole a parte em volta do erro: as saídas da ação que falhou ou as linhas logo antes e depois da palavra “error”.',
  'thanks.title': 'De nada',
  'thanks.message': 'Cole o próximo erro quando houver um.',

  'lost.title': 'Não tenho mais o caso {case}',
  'lost.message': 'Cole o erro mais uma vez, e recomeço a partir dele. Lamento o trabalho extra.',
  'unknownCase.title': 'Não encontro nenhum caso {case}',
  'unknownCase.message':
    'Confira as letras mais uma vez ou escreva “my cases” para ver os seus. Casos muito antigos são excluídos; então cole o erro de novo.',
  'gone.title': '{case} não existe mais',
  'gone.message':
    'A pessoa retirou a solicitação ou excluiu os dados dela, por isso não há mais nada a fazer aqui. Nada foi alterado.',
  'notYours.title': '{case} é o caso de outra pessoa',
  'notYours.message':
    'Nada foi alterado. Só a pessoa que perguntou pode responder aqui. Cole o seu próprio erro, e abro um caso para você.',
  'notDesk.title': 'Só a TI pode fazer isso',
  'notDesk.message': 'Nada foi alterado. Estes botões são para as pessoas da central de atendimento da TI.',
  'trouble.title': 'Algo deu errado do meu lado',
  'trouble.message':
    'Não é o seu fluxo. A sua última mensagem pode não ter sido guardada: envie-a mais uma vez em um minuto. Se acontecer de novo, avise quem mantém este bot.',
  goesOnBelow: '{case} continua abaixo: {stands}',

  'cases.none': 'Você não tem casos',
  'cases.open': 'Cole um erro, e abro um.',
  'cases.title': 'Os seus casos',
  'cases.message':
    'O caso em que você trabalhou por último vem primeiro. Pressione um para continuar ou escreva o id dele.',
  'cases.line': '{case}, {status}, {date}: {title}',
  'cases.lineWithIt': '{case}, {status}: {title}',
  'cases.status.open': 'aberto',
  'cases.status.fixed': 'resolvido',
  'cases.status.left': 'deixado de lado',
  'cases.status.withIt': 'com a TI desde {date}, ainda não assumido',
  'cases.status.takenByIt': 'com a TI, {name} está com ele desde {date}',
  'cases.status.fixedByIt': 'a TI diz que está resolvido',

  'stopped.title': 'Paro de perguntar',
  'stopped.message': '{case} foi guardado. Escreva “case {case}” para continuar ou cole outro erro.',
  'stopped.nothing': 'Nenhum caso está aberto. Cole um erro quando houver um.',

  'reminder.title': 'Você pediu que eu lembrasse',
  'reminder.message': 'Era sobre {case}: {title}.',

  'readers.title': 'Quem vê isto',
  'readers.alone': 'Aqui só você vê os seus casos.',
  'readers.group':
    'Todos nesta conversa veem o que é escrito nela e em que ponto o seu caso está; só você pode responder.',
  'readers.it':
    'A TI só vê um caso depois que você pressiona “Enviar à TI”: o resumo como você o deixou, o que você colar ou escrever à TI depois e o seu nome.',
  'readers.noIt': 'Nada é enviado à TI a partir daqui.',
  'readers.operators': 'Quem mantém este bot pode ler o banco de dados dele.',
  'readers.hidden':
    'Antes que qualquer coisa seja armazenada, oculto o que reconheço como senhas, tokens, chaves, endereços de email, nomes de usuário e números de telefone, de cartão e de documentos pessoais.',
  'readers.kept':
    'As suas palavras são excluídas depois de {textDays, plural, one {# dia} many {# dias} other {# dias}}, e o caso inteiro, {caseDays, plural, one {# dia} many {# dias} other {# dias}} depois da última alteração.',
  'readers.forget': 'Escreva “forget me” para excluir tudo agora.',

  'forget.title': 'Excluir tudo sobre você?',
  'forget.message': 'Isto não pode ser desfeito.',
  'forget.cases':
    'Todos os seus casos, com o que você colou e respondeu e o que ainda seria enviado, são excluídos de uma vez.',
  'forget.withIt': 'Uma solicitação que a TI já tem permanece no sistema da própria TI; peça a ela que a exclua lá.',
  'forgotten.nothing': 'Não guardo nada sobre você',
  'forgotten.nothingLeft': 'Não resta nada seu aqui para excluir. O que está neste chat pertence ao Teams; exclua lá.',
  'forgotten.title': 'Excluído',
  'forgotten.message':
    'Excluí {cases, plural, one {# caso} many {# casos} other {# casos}} com todos os textos colados e respostas, {cards, plural, one {# anotação} many {# anotações} other {# anotações}} sobre onde estão os cartões deles e {messages, plural, one {# mensagem} many {# mensagens} other {# mensagens}} à espera de envio.',
  'forgotten.mentions':
    'O seu nome foi retirado de {mentions, plural, one {# anotação} many {# anotações} other {# anotações}} em casos de outras pessoas.',
  'forgotten.chat': 'O que está neste chat pertence ao Teams; exclua lá.',
  'kept.title': 'Nada foi excluído',
  'kept.message': 'Os seus casos estão como estavam.',
} as const satisfies Catalogue;
