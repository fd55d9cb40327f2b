import type { Catalogue } from '../translator';

/** What to do: how sure the cause is, whose the steps are, and each step. */
export const steps = {
  'lead.sure': 'Die Ursache: ',
  'lead.likely': 'Wahrscheinlich die Ursache: ',
  'lead.guess': 'Meine Vermutung: ',
  'lead.mostOften': 'Versuchen Sie zuerst dies; meistens ist es das: ',
  'lead.oneOfTheFrequent': 'Versuchen Sie zuerst dies; es ist eine der häufigen Ursachen: ',
  'lead.easiest': 'Versuchen Sie zuerst dies; es ist am leichtesten zu versuchen: ',
  'lead.next': 'Versuchen Sie als Nächstes: ',
  'certainty.sure': 'sicher',
  'certainty.likely': 'wahrscheinlich',
  'certainty.guess': 'eine Vermutung',

  'sure.oneCause': 'Dieses Problem hat eine einzige bekannte Ursache.',
  'sure.oneCauseKnown':
    'Hier ist eine Ursache dafür bekannt. Wenn die Schritte nicht helfen, hat es eine andere: sagen Sie es dann.',
  'sure.follows': 'Das folgt aus: {facts}.',
  'sure.speaksForIt': 'Dafür spricht: {facts}.',
  'sure.othersOpen':
    '{count, plural, one {# andere Ursache ist} other {# andere Ursachen sind}} noch möglich. Wenn die Schritte nicht helfen, sagen Sie es.',
  'sure.othersRuledOutBy': 'Alle anderen bekannten Ursachen sind ausgeschlossen durch: {facts}.',
  'sure.othersOutOrTried': 'Alle anderen bekannten Ursachen sind ausgeschlossen oder wurden versucht.',
  'sure.open': 'Nicht sicher: {count, plural, one {# Ursache ist} other {# Ursachen sind}} noch möglich.',
  'sure.openNotFoundOut':
    'Nicht sicher: {count, plural, one {# Ursache ist} other {# Ursachen sind}} noch möglich, weil sich etwas nicht herausfinden ließ.',
  'sure.sameSteps': 'Gegen alle helfen dieselben Schritte.',
  'sure.startWithThis': 'Wenn es nicht hilft, folgt das Nächste, oder eine Frage, die entscheidet, welches.',

  'step.who.maker': 'Sie, {time}',
  'step.who.machineOwner': 'Jemand mit Administratorrechten auf dem Computer, {time}',
  'step.who.itAdmin': 'Jemand aus der IT-Administration, {time}',
  'step.who.tenantAdmin': 'Jemand aus der Administration des Mandanten Ihrer Organisation, {time}',
  'step.place': 'Schritt {number} von {all}. ',

  'division.yours': 'Das können Sie selbst tun, {time}.',
  'division.theirs':
    'Dafür braucht es {who} ({time}). Ich kann die Schritte dorthin senden, mit allem, was bekannt ist.',
  'division.both':
    '{count, plural, one {Ein Schritt ist Ihrer} other {# Schritte sind Ihre}} ({mine}); für den Rest braucht es {who} ({theirs}).',
} as const satisfies Catalogue;
