/**
 * What stands before the values of an event: the heads that Event Viewer translates, the names of XML data and of
 * PowerShell properties, and the labels inside the texts of the events that matter. The first spelling of each is its name.
 */

/** Parts of an event's head. They part one event from the next. */
export const headLabels = ['Log Name', 'Source', 'Event ID', 'Date', 'Message'] as const;
export type HeadLabel = (typeof headLabels)[number];

/** What an event's text says that bears on a diagnosis or on a talk with support. */
export const eventFields = [
  'Status',
  'Sub Status',
  'Logon Type',
  'Failure Reason',
  'Exit code',
  'Error code',
  'ADAL error code',
  'Server error',
  'Server message',
  'HTTP status',
  'Endpoint',
  'Error phase',
  'Registration type',
  'Tenant type',
  'Correlation ID',
  'Activity ID',
] as const;
export type EventFieldName = (typeof eventFields)[number];

/** Labels that only end the value before them. */
type OtherLabel = 'Other';

const spellings: Record<HeadLabel | EventFieldName | OtherLabel, readonly string[]> = {
  'Log Name': [
    'LogName',
    'Channel',
    'Protokollname',
    'Nom du journal',
    'Nombre de registro',
    'Nome registro',
    'Nome do Log',
    'Nazwa dziennika',
    'Logboeknaam',
    'ログの名前',
  ],
  Source: ['ProviderName', 'Provider Name', 'Quelle', 'Origen', 'Origine', 'Fonte', 'Źródło', 'Bron', 'ソース'],
  'Event ID': [
    'EventID',
    'EventCode',
    'Ereignis-ID',
    'Ereigniskennung',
    "ID de l'événement",
    "ID d'événement",
    'Id. del evento',
    'Id. de evento',
    'ID evento',
    'Identificação do Evento',
    'ID do Evento',
    'Identyfikator zdarzenia',
    'Gebeurtenis-id',
    'イベント ID',
  ],
  Date: ['TimeCreated', 'Datum', 'Fecha', 'Data', '日付'],
  Message: [],
  Status: ['État', 'Estado', 'Stato', 'Stan', '状態'],
  'Sub Status': [
    'SubStatus',
    'Sub-Status',
    'Unterstatus',
    'Sous-état',
    'Sous-statut',
    'Subestado',
    'Sub-estado',
    'Stato secondario',
    'Substato',
    'Podstan',
    'サブ ステータス',
  ],
  'Logon Type': [
    'LogonType',
    'Anmeldetyp',
    "Type d'ouverture de session",
    'Tipo de inicio de sesión',
    'Tipo di accesso',
    'Tipo de Logon',
    'Typ logowania',
    'Aanmeldingstype',
    'ログオン タイプ',
  ],
  'Failure Reason': [
    'FailureReason',
    'Fehlerursache',
    "Raison de l'échec",
    'Motivo del error',
    'Razón del error',
    "Motivo dell'errore",
    'Motivo da Falha',
    'Przyczyna niepowodzenia',
    '失敗の原因',
  ],
  'Exit code': ['ExitCode'],
  'Error code': [
    'ErrorCode',
    'Fehlercode',
    "Code d'erreur",
    'Código de error',
    'Codice errore',
    'Código de erro',
    'Kod błędu',
  ],
  'ADAL error code': ['AdalErrorCode'],
  'Server error': ['ServerError', 'OAuth response error', 'WSTrust response error'],
  'Server message': [
    'ServerMessage',
    'Server error message',
    'Server response was',
    'Server response',
    'ServerResponse',
    'Error description',
    'ErrorDescription',
  ],
  'HTTP status': ['The server returned HTTP status', 'Http request status', 'HttpStatus', 'Https Status'],
  Endpoint: ['Endpoint Uri', 'EndpointUri'],
  'Error phase': ['errorPhase'],
  'Registration type': ['registrationType'],
  'Tenant type': ['tenantType'],
  'Correlation ID': ['CorrelationID', 'adalCorrelationId'],
  'Activity ID': ['ActivityId', 'Activity Id'],
  Other: [
    'Level',
    'LevelDisplayName',
    'Ebene',
    'Niveau',
    'Nivel',
    'Livello',
    'Poziom',
    'Task Category',
    'Keywords',
    'User',
    'Computer',
    'Description',
    'Beschreibung',
    'Descripción',
    'Descrizione',
    'Descrição',
    'Opis',
    'Method',
    'Debug Output',
    'joinMode',
    'drsInstance',
    'tenantId',
    'configLocation',
    'adalLog',
    'adalResponseCode',
    'Tenant Name',
    'Attempt Status',
    'Trace ID',
    'Timestamp',
    'Process Information',
    'Failure Information',
  ],
};

export type Label = keyof typeof spellings;

/** A label in a text, and the value from behind it up to the next label or the end of the line. */
export interface Labelled {
  label: Label;
  at: number;
  from: number;
  value: string;
}

const isLabel = (name: string): name is Label => Object.hasOwn(spellings, name);

/** All spellings with the label they stand for, longest first, so that "Sub Status" is not read as "Status". */
export const labelSpellings: readonly { spelling: string; label: Label }[] = Object.entries(spellings)
  .flatMap(([label, others]) => (isLabel(label) ? [label, ...others].map((spelling) => ({ spelling, label })) : []))
  .sort((one, other) => other.spelling.length - one.spelling.length);

const byLetters = new Map(labelSpellings.map(({ spelling, label }) => [lettersOf(spelling), label] as const));

/** The label of a name as it stands in XML, in a list or before a colon. */
export function labelOf(written: string): Label | undefined {
  return byLetters.get(lettersOf(written));
}

function lettersOf(written: string): string {
  return written.toLowerCase().replace(/[\s.-]/g, '');
}

const fieldNames: ReadonlySet<string> = new Set(eventFields);
const headNames: ReadonlySet<string> = new Set(headLabels);

export function isEventField(label: Label): label is EventFieldName {
  return fieldNames.has(label);
}

export function isHead(label: Label): boolean {
  return headNames.has(label);
}
