/** What the words around a number or a name say about it. All patterns look at a few dozen characters only. */

const codeKeys =
  /^(?:error_?codes?|code|error|errorcode|error_code|status|substatus|sub_status|hresult|result|resultcode|exitcode|statuscode|reason|failurecode|innererrorcode|subcode|errorsubcode|type|name)$/i;

/** A JSON path whose value is a code: ...error.code, errorCode, error_codes. */
export function isCodePath(path: readonly string[]): boolean {
  const last = path.at(-1);
  return last !== undefined && codeKeys.test(last.replace(/[ -]/g, ''));
}

/** A path whose value is a code even if nobody knows it: a `status`, `type` or `name` is as often an ordinary word ("Failed"). */
export function isPathOfCodesOnly(path: readonly string[]): boolean {
  return isCodePath(path) && /(?:codes?|error|hresult|reason)$/i.test(path.at(-1) ?? '');
}

// "Sub Status: ", the second half of FAIL [0x801c0021/0x80072ee2], "---> inner exception".
const innerWord =
  /(?:\bsub[ _-]?(?:status|error|code|fehler)(?:[ _-]?code)?["'\\>]{0,4}\s{0,6}[:=#]?\s{0,6}["'(]{0,3}|\[(?:0x)?[0-9a-f]{8}\s?\/\s?|--->[^\n]{0,50})$/i;

/** Whether what follows is the error inside another one. */
export function isInner(before: string, path: readonly string[]): boolean {
  return innerWord.test(before) || /^sub_?-?(?:status|code|error)/i.test(path.at(-1) ?? '');
}

const codeWord =
  /(?:\b(?:(?:error|err|result|exit|return|status|sub|inner|failure)[_-]?codes?|error|err|fail(?:ed|ure)?|status|sub ?status|code|codes|hresult|result|return(?:ed)?|exception|ntstatus|win32|fehler|fehlercode|erreur|c[o\u00f3]digo|codice|kod|koda|errore|b[\u0142l]\u0105?d|napaka)|\u30a8\u30e9\u30fc(?: ?\u30b3\u30fc\u30c9)?|\u30b3\u30fc\u30c9)(?: (?:code|codes|number|no\.?|nr\.?|nummer|de error|d'erreur|di errore|is|was|of|with|value|id))?["'\\]{0,8}\s{0,3}(?:[:=#]|is|was|->|\()?\s{0,3}["'([\\]{0,8}$/i;

/** "error code: ", "status=", "failed with (" directly before. */
export function saysCode(before: string): boolean {
  return codeWord.test(before);
}

const errorCode = /\berror ?code["'\]]{0,2}\s{0,2}[:=]?\s{0,2}["'([]{0,2}$/i;

/** "Error Code: ": what follows is a code, even if nobody knows it. */
export function saysErrorCode(before: string): boolean {
  return errorCode.test(before);
}

const countedThing =
  /\b(?:(?:postal|post|zip|area|country|dialling|product|promo|discount|coupon|voucher|access|door|bar|qr|sort|bank|branch|dress|booking|tracking|order|customer|supplier|vendor|item|article|material|part|serial|invoice|reference|confirmation|verification|activation|security|invitation|gift|colou?r|project|employee|cost|room|unit) code|order|orders|invoice|ticket|tickets|case|request|customer|client|account|purchase|tracking|parcel|package|phone|tel|telephone|fax|serial|part|item|article|product|sku|contract|policy|claim|booking|reservation|reference|ref|po|iban|zip|postcode|room|extension|ext|id|number of|bestellung|rechnung|auftrag|kunde|commande|facture|pedido|factura|ordine|fattura|zam\u00f3wienie|naro\u010dilo)(?: ?(?:number|no\.?|nr\.?|nummer|id|#|:))?\s{0,3}[:#]?\s{0,2}$/i;

/** "order ", "invoice no. ": what follows counts things, it is no error. */
export function saysCountedThing(before: string): boolean {
  return (
    countedThing.test(before) &&
    !/\b(?:error|event|correlation)\s*(?:id|no\.?|number)?\s{0,3}[:#]?\s{0,2}$/i.test(before)
  );
}

const failureBefore =
  /\b(?:error|errors|fail(?:s|ed|ing|ure)?|(?:ca|could|does|did)n['\u2019]?t|(?:can|could|does|did) ?not|unable|refused|rejected)\b[^.!?\n]{0,60}$/i;
const failureBehind = /^[)\]"'\x60]{0,2},? {0,2}(?:error|failure)\b/i;

/** "It fails with an ...", "can't enroll (...)", "... error": the number in between is what it failed with. */
export function saysFailure(before: string, after: string): boolean {
  return failureBefore.test(before) || failureBehind.test(after);
}

// Every failed sign-in in the Security log holds "Logon ID: 0x3E7"; XML writes SubjectLogonId and ProcessId.
const idWord =
  /(?:\b(?:logon|process|thread|session)[ _-]?id|-id|\bID (?:de |del |du |d'|dell'|do )?[\p{L}' ]{3,30}|\bId\. [\p{L} ]{3,30}|LogonId|ProcessId)["'>]{0,3}\s{0,3}:?\s{0,10}$/iu;

/** "Logon ID: ": the hex number that follows counts sign-ins or processes. */
export function saysId(before: string): boolean {
  return idWord.test(before);
}

// Windows Error Reporting prints them as numbers of the size of a code: "time stamp: 0xf5f94667", "Fault offset: 0x0000000000034c48".
const crashDetail =
  /\b(?:time ?stamp|zeitstempel|(?:fault(?:ing)?|exception) offset|fehleroffset|ausnahmeoffset|start time|startzeit|base address)["'>]{0,3}\s{0,3}[:=]?\s{0,10}$/i;

/** "time stamp: ": the hex number that follows says when a file was built or where it broke, not what went wrong. */
export function saysCrashDetail(before: string): boolean {
  return crashDetail.test(before);
}

const statusKeys = /^(?:status|statusCode|status_code|httpStatusCode|code)$/i;

/** A JSON path that holds an HTTP status: statusCode, status, or an error's code that is a number. */
export function isStatusPath(path: readonly string[]): boolean {
  return statusKeys.test(path.at(-1) ?? '');
}

const eventWord =
  /\b(?:event(?:[ _-]?(?:ids?|code))?\]?|ereignis(?:-?id)?|evento|\u00e9v\u00e9nement|id d'\u00e9v\u00e9nement)\s{0,3}[:=#]?\s{0,3}(?:id[: ]{1,3})?["'>]{0,2}$/i;

// "event 305 tickets are sold out" speaks of another kind of event: without "id" the number ends the thought or a log follows.
const eventIdWord = /(?:id|code|number|no\.?)\]?["'>]{0,2}\s{0,3}[:=#]?\s{0,3}["'>]{0,2}$/i;
const goesOnAboutALog =
  /^\s{0,3}(?:$|[:,.;)\]\n"'<(/-])|^\s+(?:and|or|in|from|of|log|logs|logged|shows?|says?|error|with|is|occurs?|occurred|appears?|was|has|for|under|user|source|after|before)\b/i;

// Get-WinEvent | Format-List prints the provider and below it the id.
const listedEvent = /Microsoft-Windows-[\w -]{3,40}\n[ \t]{0,20}Id[ \t]{0,20}:[ \t]{0,4}$/i;

export function saysEvent(before: string, after: string, path: readonly string[]): boolean {
  return (
    listedEvent.test(before) ||
    (eventWord.test(before) && (eventIdWord.test(before) || goesOnAboutALog.test(after))) ||
    /^event_?id$/i.test(path.at(-1) ?? '')
  );
}

const windowsWord =
  /\b(?:(?:win(?:32|dows|http|inet)|system|socket|rpc|service|service-specific|last|net|http|network|api)[ -]?(?:error|fehler|err)|sub-?error)(?: ?code)?(?:[ :=#-]|code|is|was|number){0,5}["'([]{0,2}$/i;
const errorWord = /\b(?:error|err|fehler|erreur|errore)(?: ?code| number| no\.?)?\s{0,3}[:=#(]?\s{0,3}["'([]{0,2}$/i;

const counted =
  /^[ \t]{0,2}(?:ms|milliseconds?|seconds?|secs?|s|minutes?|mins?|hours?|h|days?|weeks?|times?|items?|rows?|records?|entries|files?|users?|errors?|runs?|calls?|requests?|messages?|e?mails?|characters|cells|pages?|lines?|machines?|flows?|devices?|attempts|retries|bytes?|[kmg]i?b|px|%|of)(?![\w:])/i;

/** " items", " ms": what stands before it is a count or a time, even if a code has the same digits. */
export function saysCount(after: string): boolean {
  return counted.test(after);
}

/**
 * Whether a small number is a Win32 or WinHTTP error here. HTTP statuses, counts and times are not: they need
 * "error" directly before them, and a number an HTTP status could be needs Windows named too.
 */
export function saysSmallWindowsError(before: string, after: string, value: number, labelled: boolean): boolean {
  if (value < 2) return false;
  if (saysCount(after)) return false;
  if (windowsWord.test(before)) return true;
  const couldBeHttpOrCount = value < 1000;
  return !couldBeHttpOrCount && (errorWord.test(before) || labelled);
}

// NtCreateFile failed: c0000022. LogonUser() returned 1326. CoCreateInstance: 80040154. A call is named as programs name it.
const nativeCall =
  /\b[A-Z][a-z]{1,20}[A-Z][A-Za-z0-9]{0,50}(?:\(\)(?: failed| returned)?| failed| returned),?(?: with)?(?: error| status)?(?: code)?\s?[:=,(-]?>?\s?$|\b(?:Nt|Zw|Rtl|Lsa|Co|Hr|NCrypt|BCrypt|WinHttp|WSA|Cred)[A-Z][A-Za-z0-9]{2,40}\s?[:=]\s?$/;

// OpenService() failed with error code 0x00000005. StartService failed, error code: 5. Only these calls are known to return small numbers.
const callOfWindows =
  /\b(?:[A-Z][a-z]{1,20}[A-Z][A-Za-z0-9]{0,50}\(\)|(?:Open|Start|Create|Control|Query|Change|Delete|Enum|Get|Set|Reg|Logon|Impersonate|Lookup|Load|Connect|Duplicate|Adjust|WTS|Net)[A-Za-z]{0,24}(?:Service|SCManager|Process|ProcessAsUser|Token|TokenPrivileges|LoggedOnUser|User|Session|UserToken|Profile|Key|KeyEx|File|Pipe|Desktop|WindowStation|Library|Object|DC|DCName))(?:Ex)?[AW]?(?: has)?(?: failed| returned),?(?: with)?(?: (?:Win32|Windows|system))?(?: error| status)?(?: code)?\s?[:=,(-]?>?\s?$/;

/** "OpenService() failed with error code ": a number of any size is one of Windows here, but not one an HTTP answer has. */
export function saysCallOfWindows(before: string, value: number): boolean {
  return callOfWindows.test(before) && (value < 400 || value > 599);
}

/** "LogonUser failed: ": the number that follows is what a call of Windows returned. */
export function saysNativeCall(before: string): boolean {
  return nativeCall.test(before);
}
