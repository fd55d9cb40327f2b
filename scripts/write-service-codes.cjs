/**
 * Writes knowledge/codes/50-services.tsv: the names of the numbers that services give out in number spaces of their own.
 * Usage: node scripts/write-service-codes.cjs <folder with the reference tables as .tsv>
 * Names only; causes and fixes belong into articles.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const [, , folder] = process.argv;
if (folder === undefined) {
  console.error('Give the folder with the reference tables: node scripts/write-service-codes.cjs <folder>');
  process.exit(2);
}

const target = path.join(__dirname, '..', 'knowledge', 'codes', '50-services.tsv');
const head = [
  '# Names of codes in the number spaces of single services; a number here means something only when that service says it.',
  '# Sources: Microsoft Learn, Dataverse web service error codes, event 4768 and 4771, Remote Desktop disconnect reasons,',
  '# SQL Server database engine errors, the on-premises data gateway; RFC 4120; the source of MSAL.',
];

/** The rows of a table as objects by its head line. */
function rowsOf(name) {
  const [first = '', ...lines] = readFileSync(path.join(folder, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n');
  const keys = first.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, index) => [keys[index], value])));
}

const hex = (text) => `0x${Number.parseInt(text, 16).toString(16).toUpperCase().padStart(8, '0')}`;
const isName = (text) => /^[A-Za-z][A-Za-z0-9_-]{2,79}$/.test(text ?? '');
const plain = (text) => text.replaceAll('|', '/').trim();

const dataverse = ['dataverse-codes', 'dataverse-codes-2', 'dataverse-codes-3']
  .flatMap(rowsOf)
  .filter((row) => /^0x8/i.test(row.hex) && isName(row.name))
  .map((row) => ['dataverse', hex(row.hex), row.name]);
const kerberos = rowsOf('kerberos-codes')
  .filter((row) => row.kind === 'result-code' && row.is_error !== 'no')
  .map((row) => ['kerberos', String(Number(row.hex)), row.name]);
const remoteDesktop = rowsOf('rdp-codes')
  .filter((row) => ['disconnect', 'extended'].includes(row.kind) && isName(row.name) && Number(row.hex) > 0)
  .map((row) => [row.kind === 'extended' ? 'rdp-extended' : 'rdp', String(Number(row.hex)), row.name]);
const sql = rowsOf('sql-gateway-codes').flatMap((row) => {
  if (['sql-number', 'azure-sql'].includes(row.kind) && /^-?\d{1,5}$/.test(row.code) && Number(row.code) !== 0)
    return [['sql', row.code, `SQL ${row.code}|${plain(row.name_or_text)}`]];
  return row.kind === 'gateway-code' && isName(row.code) ? [['gateway', row.code, row.code]] : [];
});
/** Names that half of all programs use for faults of their own. */
const anybodys = new Set(['not_found', 'throttled', 'unknown_error']);
const msal = rowsOf('msal-wam-codes')
  .filter((row) => ['msal-name', 'adfs'].includes(row.kind) && isName(row.id) && !anybodys.has(row.id))
  .map((row) => [row.kind === 'adfs' ? 'adfs' : 'msal', row.id, row.id]);
/** Windows numbers of the token library and the sign-in on the device that no header names. */
const tokenLibrary = rowsOf('msal-wam-codes')
  .filter((row) => ['adal-hresult', 'cloudap'].includes(row.kind) && /^0x/i.test(row.hex) && isName(row.id))
  .map((row) => ['ntstatus', hex(row.hex), row.id]);
const connector = rowsOf('connector-errors')
  .filter((row) => isName(row.inner_code) && !row.inner_code.startsWith('DM_'))
  .map((row) => ['connector', row.inner_code, row.inner_code]);
const seen = new Set();
const lines = [...dataverse, ...kerberos, ...remoteDesktop, ...sql, ...msal, ...tokenLibrary, ...connector].flatMap(
  ([system, value, names]) => {
    const key = `${system}\t${value.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [`${system}\t${value}\t${names}`];
  },
);
writeFileSync(target, `${[...head, ...lines].join('\n')}\n`);
console.log(`${lines.length} names in ${path.relative(process.cwd(), target)}`);
