import type { Catalogue } from '../translator';

export const escalation = {
  'urgency.low': 'baixa',
  'urgency.normal': 'normal',
  'urgency.high': 'alta',
  'impact.onePerson': 'uma pessoa',
  'impact.team': 'uma equipe',
  'impact.manyPeople': 'muitas pessoas',

  'form.canWait': 'Pode esperar',
  'form.normal': 'Normal',
  'form.urgent': 'Urgente: o trabalho está parado',
  'form.onlyMe': 'Só eu',
  'form.myTeam': 'Minha equipe',
  'form.manyPeople': 'Muitas pessoas',
  'form.toCopy':
    'Este resumo está pronto para ser copiado em um email ou em um chamado para a sua TI. Aqui não há nada conectado que possa enviá-lo.',
  'form.toSend':
    'Isto vai para {desk} exatamente como está abaixo. Altere como quiser; segredos que você digitar são ocultados.',

  'desk.named.teams': 'o canal da sua TI no Teams',
  'desk.named.servicenow': 'o ServiceNow da sua TI',
  'desk.named.jira': 'o Jira da sua TI',
  'desk.named.webhook': 'a central de atendimento da sua TI',

  'sent.asked': 'A TI precisa saber uma coisa',
  'sent.onItsWay': 'A caminho da TI',
  'sent.filed': 'A TI recebeu',
  'sent.taken': 'Alguém da TI está cuidando disso',
  'sent.fixed': 'A TI diz que está resolvido',
  'sent.notOurs': 'A TI diz que isto não é com ela',
  'sent.undelivered': 'Não consegui contatar a TI',
  'sent.itWrote': 'A TI escreveu: {note}',
  'sent.othersToo':
    '{count, plural, one {Mais # pessoa tem o mesmo problema} many {Mais # pessoas têm o mesmo problema} other {Mais # pessoas têm o mesmo problema}}; a TI vê isso.',
  'sent.until': 'Será enviado às {time} UTC. Até lá, você pode desfazer.',
  'sent.trying': 'Está sendo enviado. Continuo tentando até chegar e aviso você se não chegar.',
  'sent.urgency': 'Urgência: {urgency}. Afeta: {impact}.',
  'sent.willTell': 'Aviso você aqui assim que alguém assumir.',
  'sent.follows':
    'O mesmo problema foi relatado um pouco antes, como {case}. O seu foi acrescentado a ele: a TI vê um só incidente, e você recebe as notícias aqui.',
  'sent.tookIt': '{name} assumiu.',
  'sent.somebodyTookIt': 'Alguém assumiu.',
  'sent.saysFixed': '{name} diz que está resolvido. Execute o fluxo de novo: funcionou?',
  'sent.itSaysFixed': 'A TI diz que está resolvido. Execute o fluxo de novo: funcionou?',
  'sent.goOn': 'Você pode alterar a solicitação e enviá-la de novo, ou continuar por conta própria.',
  'sent.lost': 'A sua solicitação não chegou ({reason}). Nada se perdeu: envie-a de novo.',
  'sent.lostCanMail':
    'A sua solicitação não chegou ({reason}). Nada se perdeu: envie-a de novo ou mande-a por email com o botão abaixo.',

  'talk.asker': '{name}, {date} {time} UTC: ',
  'talk.it': '{name} (TI), {date} {time} UTC: ',
  'talk.you': 'Você',

  'desk.readers': 'Todas as {count} pessoas leem isto.',
  'desk.who': 'Solicitado por {name} em {date} {time} UTC. Urgência: {urgency}. Afeta: {impact}.',
  'desk.status.new': 'Novo',
  'desk.status.taken': 'Assumido',
  'desk.status.fixed': 'Resolvido',
  'desk.status.notOurs': 'Não é nosso',
  'desk.status.by': '{status} ({name})',
  'desk.status.note': '{status}: {note}',
  'desk.count':
    '{count, plural, one {# pessoa tem isto} many {# pessoas têm isto} other {# pessoas têm isto}} ({cases})',
  'desk.waiting': 'À espera da resposta da pessoa: {fact}',
  'desk.worksNow': 'A pessoa diz que agora funciona.',
  'desk.aMaker': 'um criador',
  'desk.thePerson': 'a pessoa que perguntou',
  'desk.it': 'TI',
} as const satisfies Catalogue;
