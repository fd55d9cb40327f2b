import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import { articleLink } from '../../src/surfaces/site/links';
import { english } from '../../src/core/languages/english';
import { commands as commandsOfHelp } from '../../src/core/replies/commands';

const project = path.join(__dirname, '..', '..');
const read = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(project, ...parts), 'utf8'));

const command = z.object({ title: z.string(), description: z.string() });
const manifest = z
  .object({
    version: z.string(),
    bots: z.tuple([
      z.object({
        scopes: z.array(z.string()),
        supportsFiles: z.boolean(),
        commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })),
      }),
    ]),
    staticTabs: z.tuple([z.object({ entityId: z.string(), contentUrl: z.string() })]).rest(z.unknown()),
    validDomains: z.array(z.string()),
  })
  .parse(read('manifest', 'manifest.json'));

/** The RGBA bytes of one of our own PNGs: 8 bits a channel, no line filter. */
function pixelsOf(file: string): { width: number; rgba: Buffer } {
  const bytes = readFileSync(file);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const width = bytes.readUInt32BE(16);
  const lines = inflateSync(Buffer.concat(data));
  const line = width * 4 + 1;
  return {
    width,
    rgba: Buffer.concat(Array.from({ length: width }, (_, row) => lines.subarray(row * line + 1, (row + 1) * line))),
  };
}

function pixelAt({ width, rgba }: { width: number; rgba: Buffer }, x: number, y: number): number[] {
  return [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

test('the app carries the version of the package', () => {
  expect(read('package.json')).toHaveProperty('version', manifest.version);
});

test('every scope of the bot has its commands, at most ten, each explained', () => {
  const [bot] = manifest.bots;

  expect(bot.commandLists.flatMap((list) => list.scopes).sort()).toEqual([...bot.scopes].sort());
  for (const { commands } of bot.commandLists) {
    expect(commands).toEqual(
      commandsOfHelp
        .filter(({ inMenu }) => inMenu)
        .map(({ word, says }) => ({ title: word, description: english[says] })),
    );
    expect(commands.length).toBeLessThanOrEqual(10);
    for (const { title, description } of commands) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description).toMatch(/^[A-Z].{10,}/);
    }
  }
});

test('the bot takes no files, and the only pages are its own', () => {
  expect(manifest.bots[0].supportsFiles).toBe(false);
  expect(manifest.validDomains).toEqual(['${{BOT_DOMAIN}}']);
});

test('links into the tab name it as the package does', () => {
  const [tab] = manifest.staticTabs;
  const link = new URL(articleLink({ origin: 'https://bot.example', teamsAppId: 'the-app' }, 'gate-refused'));

  expect(link.pathname).toBe(`/l/entity/the-app/${tab.entityId}`);
  expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'gate-refused' });
  expect(link.searchParams.get('webUrl')).toBe('https://bot.example/tab/#/article/gate-refused');
  expect(new URL(tab.contentUrl.replace('${{BOT_DOMAIN}}', 'bot.example')).pathname).toBe('/tab/');
});

test('the outline icon is white on transparent', () => {
  const icon = pixelsOf(path.join(project, 'manifest', 'outline.png'));
  const all = Array.from({ length: icon.width * icon.width }, (_, index) =>
    pixelAt(icon, index % icon.width, Math.floor(index / icon.width)),
  );

  expect(all).toHaveLength(32 * 32);
  expect(
    all
      .filter(([, , , alpha]) => alpha !== 0)
      .every(([red, green, blue]) => red === 255 && green === 255 && blue === 255),
  ).toBe(true);
  expect(pixelAt(icon, 0, 0)[3]).toBe(0);
  expect(all.filter(([, , , alpha]) => alpha === 255).length).toBeGreaterThan(100);
});

test('the colour icon fills its square', () => {
  const icon = pixelsOf(path.join(project, 'manifest', 'color.png'));

  for (const [x, y] of [
    [0, 0],
    [191, 0],
    [0, 191],
    [191, 191],
  ] satisfies [number, number][])
    expect(pixelAt(icon, x, y)[3]).toBe(255);
});

test('the icons in the folder are the ones the script draws', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow medic icons '));
  try {
    expect(
      spawnSync(process.execPath, [path.join(project, 'scripts', 'draw-icons.cjs'), folder], { encoding: 'utf8' }),
    ).toMatchObject({ status: 0 });
    // Pixels, not bytes: two versions of Node may compress differently.
    for (const name of ['color.png', 'outline.png'])
      expect(pixelsOf(path.join(folder, name))).toEqual(pixelsOf(path.join(project, 'manifest', name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
