import { unzipSync } from 'fflate';
import { builtPage } from './browser-page.ts';
import { type Tab, type TabBrowser, until } from './tab.ts';

/** Files by their names. */
export type Files = ReadonlyMap<string, Buffer>;

/** What a person does on the built page. Fields are given by their names. */
export interface PageTab {
  readonly tab: Tab;
  /** Sets fields of the form for the workbook, chooses it, and waits until everything is there or something is told. */
  review(path: string, fields?: Readonly<Record<string, string>>): Promise<void>;
  /** Fills in the form of a task and sends it; a field that is for files is given as paths. */
  doTask(kind: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<void>;
  /** Presses a button by the text on it, and waits for what it does. */
  press(button: string): Promise<void>;
  /** What is told and nothing else: a fault, or a refusal. Empty = nothing. */
  told(place?: string): Promise<string>;
  /** What can be saved in a place, saved: all in one archive where there is one, which must hold what the list says. */
  saved(place?: string): Promise<Files>;
  /** What each button saves by itself. */
  savedOneByOne(place?: string): Promise<Files>;
}

const isIdle = "document.querySelector('#lage').hidden";

export async function openPageTab(browser: TabBrowser): Promise<PageTab> {
  const tab = await browser.open(builtPage());
  const settle = () => until(tab, isIdle);
  async function fill(form: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = `${form} [name=${name}]:not([webkitdirectory])`;
      if (typeof value !== 'string') await tab.choose(field, value);
      else await tab.evaluate(`void (document.querySelector(${text(field)}).value = ${text(value)})`);
    }
  }
  async function namesIn(place: string): Promise<string[]> {
    const names = `[...document.querySelectorAll(${text(`${place} .files strong`)})].map((name) => name.textContent)`;
    return JSON.parse(String(await tab.evaluate(`JSON.stringify(${names})`)));
  }
  const save = (place: string, name: string) =>
    tab.saved(`document.querySelector(${text(`${place} button[aria-label$=" ${name}"]`)}).click()`);
  async function savedOneByOne(place = '#spara'): Promise<Files> {
    const files = new Map<string, Buffer>();
    for (const name of await namesIn(place)) files.set(name, await save(place, name));
    return files;
  }
  return {
    tab,
    review: async (path, fields = {}) => {
      await fill('#huvud', fields);
      await tab.choose('#huvud [name=file]', [path]);
      await settle();
    },
    doTask: async (kind, fields) => {
      const form = `form[data-job=${kind}]`;
      await fill(form, fields);
      await tab.evaluate(`document.querySelector(${text(form)}).requestSubmit()`);
      await settle();
    },
    press: async (button) => {
      const all = "[...document.querySelectorAll('button')]";
      await tab.evaluate(`${all}.find(({ textContent }) => textContent === ${text(button)}).click()`);
      await settle();
    },
    told: async (place = '') => {
      const shown = `[...document.querySelectorAll(${text(`${place} .alert`)})].filter((part) => part.offsetParent !== null)`;
      return String(await tab.evaluate(`${shown}.map((part) => part.innerText).join('\\n')`));
    },
    saved: async (place = '#spara') => {
      const names = await namesIn(place);
      if (names.length < 2) return savedOneByOne(place);
      const archive = unzipSync(await save(place, 'ledningens-genomgang.zip'));
      expect(Object.keys(archive)).toEqual(names);
      return new Map(Object.entries(archive).map(([name, bytes]) => [name, Buffer.from(bytes)]));
    },
    savedOneByOne,
  };
}

function text(value: string): string {
  return JSON.stringify(value);
}
