// Builds the Google Sheets add-on: one Code.js, its pages and its manifest, in dist/apps-script.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { baseDocument } from './apps-script/base-document.ts';
import { type EntryFunction, entryFunctions } from './apps-script/entry-functions.ts';
import { foreignGlobals } from './apps-script/foreign-globals.ts';
import { projectFolder } from './ensure-installed.mjs';
import { onlyWhatIsUsed } from './only-what-is-used.ts';

const host = join(projectFolder, 'src/hosts/apps-script');
/** Apps Script has been seen to refuse newer syntax, class fields among it. */
const target = 'es2019';

export interface AppsScriptOptions {
  /** Where to. */
  readonly folder?: string;
  /** Whether it may send reminders by mail, which takes two more scopes. */
  readonly reminders?: boolean;
}

/**
 * Builds the add-on.
 *
 * @returns the names of the functions that Google can call
 * @throws when an entry function is undocumented or names something that Apps Script has not
 */
export async function buildAppsScript({
  folder = join(projectFolder, 'dist/apps-script'),
  reminders = false,
}: AppsScriptOptions = {}): Promise<string[]> {
  const base = Buffer.from(baseDocument()).toString('base64');
  const define = { builtReminders: String(reminders), builtBaseDocument: JSON.stringify(base) };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const entry = join(host, 'main.ts');
  const functions = entryFunctions(await bundle(entry, { format: 'esm', define }), await readFile(entry, 'utf8'));
  const code = await bundle(entry, {
    format: 'iife',
    globalName: 'App',
    define,
    footer: { js: functions.map(stub).join('\n') },
  });
  const foreign = foreignGlobals(code);
  if (foreign.length > 0) throw new Error(`Code.js uses ${foreign.join(', ')}, which Apps Script does not have.`);
  await writeFile(join(folder, 'Code.js'), code);
  await writeFile(join(folder, 'appsscript.json'), await manifest(reminders));
  for (const page of await pages()) await writeFile(join(folder, `${page}.html`), await inlinedPage(page));
  return functions.map(({ name }) => name);
}

const reminderScopes = ['script.send_mail', 'script.scriptapp'];

/** The manifest, with the scopes of what is built in. */
async function manifest(reminders: boolean): Promise<string> {
  const text = await readFile(join(host, 'appsscript.json'), 'utf8');
  if (!reminders) return text;
  const { oauthScopes, ...rest } = JSON.parse(text);
  const added = reminderScopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return `${JSON.stringify({ ...rest, oauthScopes: [...oauthScopes, ...added] }, null, 2)}\n`;
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
  const script = await bundle(part('client/main.ts'), { format: 'iife', minify: true });
  const style = await bundle(part('style.css'), { minify: true });
  return (await readFile(part('page.html'), 'utf8'))
    .replace('<!-- style -->', () => `<style>${style.trim().replace(/<\/(?=style)/gi, '<\\/')}</style>`)
    .replace('<!-- script -->', () => `<script>${script.trim().replace(/<\/(?=script)/gi, '<\\/')}</script>`);
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'neutral',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [onlyWhatIsUsed],
    ...options,
  });
  return outputFiles.map(({ text }) => text).join('');
}
