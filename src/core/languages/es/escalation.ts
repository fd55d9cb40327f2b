import type { Catalogue } from '../translator';

export const escalation = {
  'urgency.low': 'baja',
  'urgency.normal': 'normal',
  'urgency.high': 'alta',
  'impact.onePerson': 'una persona',
  'impact.team': 'un equipo',
  'impact.manyPeople': 'muchas personas',

  'form.canWait': 'Puede esperar',
  'form.normal': 'Normal',
  'form.urgent': 'Urgente: el trabajo está parado',
  'form.onlyMe': 'Solo a mí',
  'form.myTeam': 'A mi equipo',
  'form.manyPeople': 'A muchas personas',
  'form.toCopy':
    'Este resumen está listo para copiarlo en un correo o en una incidencia para su equipo de TI. Aquí no hay nada conectado que pueda enviarlo.',
  'form.toSend':
    'Esto llega a {desk} exactamente como aparece abajo. Cámbielo como quiera; los secretos que escriba se ocultan.',

  'desk.named.teams': 'el canal de su equipo de TI en Teams',
  'desk.named.servicenow': 'el ServiceNow de su equipo de TI',
  'desk.named.jira': 'el Jira de su equipo de TI',
  'desk.named.webhook': 'el servicio de soporte de su equipo de TI',

  'sent.asked': 'El equipo de TI necesita saber una cosa',
  'sent.onItsWay': 'De camino al equipo de TI',
  'sent.filed': 'El equipo de TI ya lo tiene',
  'sent.taken': 'Alguien del equipo de TI se encarga',
  'sent.fixed': 'El equipo de TI dice que está resuelto',
  'sent.notOurs': 'El equipo de TI dice que no le corresponde',
  'sent.undelivered': 'No he podido contactar con el equipo de TI',
  'sent.itWrote': 'El equipo de TI ha escrito: {note}',
  'sent.othersToo':
    '{count, plural, one {# persona más tiene} many {# de personas más tienen} other {# personas más tienen}} el mismo problema; el equipo de TI lo ve.',
  'sent.until': 'Se envía a las {time} UTC. Hasta entonces puede retirarlo.',
  'sent.trying': 'Se está enviando. Lo sigo intentando hasta que llegue, y le aviso si no llega.',
  'sent.urgency': 'Urgencia: {urgency}. Afecta a: {impact}.',
  'sent.willTell': 'Le aviso aquí en cuanto alguien se encargue.',
  'sent.follows':
    'El mismo problema se comunicó un poco antes, como {case}. El suyo se ha añadido a ese, así que el equipo de TI ve una sola incidencia y usted recibe las noticias aquí.',
  'sent.tookIt': '{name} se encarga.',
  'sent.somebodyTookIt': 'Alguien se encarga.',
  'sent.saysFixed': '{name} dice que está resuelto. Ejecute el flujo de nuevo: ¿ha funcionado?',
  'sent.itSaysFixed': 'El equipo de TI dice que está resuelto. Ejecute el flujo de nuevo: ¿ha funcionado?',
  'sent.goOn': 'Puede cambiar la solicitud y enviarla de nuevo, o seguir por su cuenta.',
  'sent.lost': 'Su solicitud no ha llegado ({reason}). No se ha perdido nada: envíela de nuevo.',
  'sent.lostCanMail':
    'Su solicitud no ha llegado ({reason}). No se ha perdido nada: envíela de nuevo o mándela por correo con el botón de abajo.',

  'talk.asker': '{name}, {date} {time} UTC: ',
  'talk.it': '{name} (TI), {date} {time} UTC: ',
  'talk.you': 'Usted',

  'desk.readers': 'Lo leen las {count} personas.',
  'desk.who': 'Solicitado por {name} el {date} a las {time} UTC. Urgencia: {urgency}. Afecta a: {impact}.',
  'desk.status.new': 'Nuevo',
  'desk.status.taken': 'Asignado',
  'desk.status.fixed': 'Resuelto',
  'desk.status.notOurs': 'No es nuestro',
  'desk.status.by': '{status} ({name})',
  'desk.status.note': '{status}: {note}',
  'desk.count':
    '{count, plural, one {# persona tiene} many {# de personas tienen} other {# personas tienen}} este problema ({cases})',
  'desk.waiting': 'A la espera de la respuesta de la persona: {fact}',
  'desk.worksNow': 'La persona dice que ya funciona.',
  'desk.aMaker': 'un creador',
  'desk.thePerson': 'la persona que preguntó',
  'desk.it': 'TI',
} as const satisfies Catalogue;
