// Installs the dependencies when they are missing or differ from package-lock.json; otherwise silent and quick.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder a script is started from. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Makes node_modules match package-lock.json. Ends the process with one sentence when that cannot be done. */
export function ensureInstalled() {
  refuseOldNode();
  if (isInstalled(projectFolder)) return;
  process.stderr.write('Installerar det som saknas (npm ci). Det tar ungefär en halv minut.\n');
  if (npm(['ci', '--include=dev', '--include=optional', '--loglevel=error'], [0, 2, 2]) !== 0) {
    stop('Installationen misslyckades: läs felet ovan, kontrollera att datorn når npm-registret och försök igen.');
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for on this kind of machine. npm keeps its own record of what it
 * installed in node_modules/.package-lock.json, without the optional packages that are meant for other machines.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const installed = packagesIn(record);
  return (
    Object.entries(installed).every(
      ([path, { version, os, cpu }]) =>
        wanted[path]?.version === version && suits(os, process.platform) && suits(cpu, process.arch),
    ) &&
    Object.entries(wanted).every(([path, { optional }]) => optional || path in installed) &&
    Object.keys(installed).every((path) => existsSync(join(folder, path)))
  );
}

/**
 * Runs npm in the project's folder and gives its exit status.
 * @param {string[]} args plain words
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function npm(args, stdio = 'inherit') {
  const { command, words, shell } = npmCommand(args);
  return spawnSync(command, words, { cwd: projectFolder, stdio, shell }).status ?? 1;
}

/**
 * The same while this process goes on; what it prints is kept, so that it does not mix with what this process prints.
 * @param {string[]} args plain words
 * @returns {Promise<{ status: number, output: string }>}
 */
export function npmBeside(args) {
  const { command, words, shell } = npmCommand(args);
  const child = spawn(command, words, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], shell });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** @param {string[]} args */
function npmCommand(args) {
  const cli = process.env['npm_execpath'];
  return cli && /npm-cli\.[cm]?js$/.test(cli)
    ? { command: process.execPath, words: [cli, ...args], shell: false }
    : { command: `npm ${args.join(' ')}`, words: [], shell: true };
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node ${process.versions.node} är för gammal: installera Node 20.19 eller senare från nodejs.org.`);
}

/**
 * What is read of an entry of a lockfile.
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockfileEntry
 */

/**
 * The entries by path, without that of the project.
 * @param {string} lockfile
 * @returns {Record<string, LockfileEntry>}
 */
function packagesIn(lockfile) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  return packages;
}

/**
 * npm's os and cpu lists: names that suit, or names behind a ! that do not.
 * @param {string[] | undefined} list
 * @param {string} value
 */
function suits(list, value) {
  return !list || list.includes(value) || (list[0]?.startsWith('!') === true && !list.includes(`!${value}`));
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
