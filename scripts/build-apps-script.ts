// Builds the Google Sheets add-on: one Code.js, its pages and its manifest, in a folder of dist.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { baseDocument } from './apps-script/base-document.ts';
import { type EntryFunction, entryFunctions } from './apps-script/entry-functions.ts';
import { foreignGlobals } from './apps-script/foreign-globals.ts';
import { projectFolder } from './ensure-installed.mjs';
import { onlyWhatIsUsed } from './only-what-is-used.ts';

const host = join(projectFolder, 'src/hosts/apps-script');
/** Apps Script has been seen to refuse newer syntax, class fields among it; `?.` and `??` run there in many public projects. */
const target = 'es2020';
/** Characters a line or a little more: the code is packed, but an error message still names a line of some use. */
const lineLimit = 160;

export interface AppsScriptOptions {
  /** Where to. */
  readonly folder?: string;
  /** Whether it may send reminders by mail, which takes two more scopes. */
  readonly reminders?: boolean;
  /** For installations within one domain: it reaches every document that the person does, which takes one more scope. */
  readonly domain?: boolean;
  /** Whether the menu has the self-test, for a pilot. */
  readonly selfTest?: boolean;
}

export interface BuiltAppsScript {
  /** Names of the functions that Google can call. */
  readonly functions: readonly string[];
  /** Paths of the modules that Code.js holds, from the project's folder. */
  readonly modules: readonly string[];
}

/**
 * Builds the add-on.
 *
 * @throws when an entry function is undocumented or names something that Apps Script has not
 */
export async function buildAppsScript({
  folder = join(projectFolder, 'dist/apps-script'),
  reminders = false,
  domain = false,
  selfTest = false,
}: AppsScriptOptions = {}): Promise<BuiltAppsScript> {
  const base = Buffer.from(baseDocument()).toString('base64');
  const define = {
    builtReminders: String(reminders),
    builtForDomain: String(domain),
    builtSelfTest: String(selfTest),
    builtBaseDocument: JSON.stringify(base),
    builtVersion: JSON.stringify(await version()),
    // Google's script engine has none; the formats have what it takes its place with.
    TextEncoder: 'undefined',
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const entry = join(host, 'main.ts');
  // By itself: its own functions are all that it may export.
  const exports = await bundle(entry, { format: 'esm', external: ['./*', '../*'], plugins: [] });
  const functions = entryFunctions(exports.text, await readFile(entry, 'utf8'));
  const { text, modules } = await bundle(entry, {
    format: 'iife',
    globalName: 'App',
    define,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit,
    footer: { js: functions.map(stub).join('\n') },
  });
  const code = withWholeTexts(text);
  const foreign = foreignGlobals(code);
  if (foreign.length > 0) throw new Error(`Code.js uses ${foreign.join(', ')}, which Apps Script does not have.`);
  await writeFile(join(folder, 'Code.js'), code);
  await writeFile(join(folder, 'appsscript.json'), await manifest({ reminders, domain }));
  for (const page of await pages()) await writeFile(join(folder, `${page}.html`), await inlinedPage(page));
  return { functions: functions.map(({ name }) => name), modules };
}

/** A text is kept on one line, however long, so that it can be searched for. */
function withWholeTexts(code: string): string {
  return code.replace(/(?<!\\)\\\n/g, '');
}

/** The version in package.json and, where the code comes from a repository, what it was built from: `1.0.0 (1a2b3c4)`. */
async function version(): Promise<string> {
  const { version: number } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  return status === 0 ? `${number} (${stdout.trim()})` : number;
}

const reminderScopes = ['script.send_mail', 'script.scriptapp'];
const domainScopes = ['documents'];

/** The manifest, with the scopes of what is built in. */
async function manifest({ reminders, domain }: Pick<AppsScriptOptions, 'reminders' | 'domain'>): Promise<string> {
  const text = await readFile(join(host, 'appsscript.json'), 'utf8');
  const added = [...(reminders ? reminderScopes : []), ...(domain ? domainScopes : [])];
  if (added.length === 0) return text;
  const { oauthScopes, ...rest } = JSON.parse(text);
  const scopes = [...oauthScopes, ...added.map((scope) => `https://www.googleapis.com/auth/${scope}`)];
  return `${JSON.stringify({ ...rest, oauthScopes: scopes }, null, 2)}\n`;
}

/** A plain declaration at the top level is what Google finds; its comment is what people read about a custom function. */
function stub({ name, parameters, comment }: EntryFunction): string {
  return `\n${comment}\nfunction ${name}(${parameters.join(', ')}) {\n  return App.${name}(${parameters.join(', ')});\n}`;
}

/** Folders with a page.html are pages; each has its style and its script beside it. */
async function pages(): Promise<string[]> {
  const entries = await readdir(host, { recursive: true });
  return entries.filter((path) => path.endsWith('/page.html')).map((path) => path.replace('/page.html', ''));
}

async function inlinedPage(page: string): Promise<string> {
  const part = (name: string) => join(host, page, name);
  const { text: script } = await bundle(part('client/main.ts'), { format: 'iife', minify: true });
  const { text: style } = await bundle(part('style.css'), { minify: true });
  return (await readFile(part('page.html'), 'utf8'))
    .replace('<!-- style -->', () => `<style>${style.trim().replace(/<\/(?=style)/gi, '<\\/')}</style>`)
    .replace('<!-- script -->', () => `<script>${script.trim().replace(/<\/(?=script)/gi, '<\\/')}</script>`);
}

async function bundle(entry: string, options: BuildOptions): Promise<{ text: string; modules: string[] }> {
  const { outputFiles = [], metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [onlyWhatIsUsed],
    ...options,
  });
  const used = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.entries(inputs));
  const modules = used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { text: outputFiles.map(({ text }) => text).join(''), modules };
}
