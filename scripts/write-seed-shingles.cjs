/**
 * Writes knowledge/seed-shingles.txt from the seed documents: the hashes of their runs of seven words, so that the lint
 * can tell copied text without the documents themselves. Usage: node scripts/write-seed-shingles.cjs <folder of the seeds>
 */
const { readdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { shinglesOf } = require('../dist/tools/knowledge/shingles.js');

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Give the folder of the seed documents.');
  process.exit(1);
}
const hashes = new Set(
  readdirSync(folder).flatMap((name) =>
    shinglesOf(readFileSync(path.join(folder, name), 'utf8')).map(({ hash }) => hash),
  ),
);
const lines = [...hashes].sort((one, other) => one - other).map((hash) => hash.toString(36));
writeFileSync(path.join(__dirname, '..', 'knowledge', 'seed-shingles.txt'), `${lines.join('\n')}\n`);
console.log(`${hashes.size} runs of words.`);
