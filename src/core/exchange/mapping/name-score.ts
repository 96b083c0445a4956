import type { Columns } from '../../schema/define-sheet.ts';
import type { ImportNames } from '../../schema/import-names.ts';
import { foldText, withPlainHyphens } from '../../workbook/text.ts';

/** How well a header names a column: 0 = not at all, 1 = it is the column's own. */
export interface NameScore {
  readonly key: string;
  readonly score: number;
  /** The name may stand for the column, but never without a person's word for it. */
  readonly isAsking: boolean;
}

/** No header is longer than this. */
const longestHeader = 120;

/** One more word of these makes another thing of a name. */
const changing = new Set(
  'efter före plan planerad planerat ursprunglig ursprungligt beskrivning motivering datum länk av id nr namn typ värde antal andel kommentar procent t1 t2 t3 q1 q2 q3 q4 senaste föregående tidigare kostnad ansvarig epost telefon'.split(
    ' ',
  ),
);

/** Names that say so little by themselves that any word beside them makes another thing of them: `Löst datum` is no day of the incident's. */
const bareNames = new Set(
  'datum date dato tid tidpunkt tidplan när start slut klart till från år period typ namn nivå nummer information objekt resultat'.split(
    ' ',
  ),
);

/** Words in front of a name that say it is as before what is done about it; it is the name itself. */
const asBefore = [
  'före åtgärd',
  'före åtgärder',
  'före',
  'innan åtgärd',
  'innan åtgärder',
  'innan',
  'nuläge',
  'nuvarande',
];
/** Words in front of a name that say it is as afterwards: the name with `efter`. */
const asAfter = ['efter åtgärd', 'efter åtgärder', 'efter', 'kvarvarande', 'kvarstående', 'restrisk'];

/** The names of a sheet's columns, ready to be compared. */
export class ColumnNames {
  private readonly exact = new Map<string, NameScore[]>();
  private readonly stems = new Map<string, NameScore[]>();
  private readonly known = new Map<string, NameScore[]>();
  private readonly beginnings: { readonly words: string; readonly score: NameScore }[] = [];

  constructor(columns: Columns, names: ImportNames) {
    for (const [key, { header, replacedBy, isOrigin }] of Object.entries(columns)) {
      if (replacedBy !== undefined || isOrigin) continue;
      this.add(header, { key, score: 1, isAsking: false });
      for (const other of names.columns[key] ?? []) this.add(other, { key, score: 0.92, isAsking: false });
      for (const other of names.asking?.[key] ?? []) this.add(other, { key, score: 0.9, isAsking: true });
    }
  }

  /** The columns that a header may name, best first, each once. */
  scores(header: string, tab = ''): NameScore[] {
    if (header === '' || header.length > longestHeader) return [];
    const place = `${tab}\u0000${header}`;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    const found = this.scored(header, tab);
    // Every header of a list is asked about many times; cells of long lists are not kept.
    if (this.known.size < 2000) this.known.set(place, found);
    return found;
  }

  private scored(header: string, tab: string): NameScore[] {
    const best = new Map<string, NameScore>();
    const take = (scores: readonly NameScore[], factor: number) => {
      for (const found of scores) {
        const score = found.score * factor;
        if (score > (best.get(found.key)?.score ?? 0)) best.set(found.key, { ...found, score });
      }
    };
    const whole = plain(header);
    if (tab !== '') take(this.exact.get(`${plain(tab)}.${whole}`) ?? [], 1.05);
    take(this.exact.get(whole) ?? [], 1);
    const bracketed = inBrackets(header);
    if (bracketed !== undefined) {
      const { inside, around } = bracketed;
      const words = plain(inside).split(' ');
      if (!words.some((word) => changing.has(word))) take(this.exact.get(plain(around)) ?? [], 0.99);
      if (!bareNames.has(plain(inside))) take(this.exact.get(plain(inside)) ?? [], 0.93);
    }
    for (const part of /[/,]| och | & /.test(header) ? header.split(/[/,]| och | & /) : [])
      take(this.exact.get(plain(part)) ?? [], 0.8);
    take(this.stems.get(stem(whole)) ?? [], 0.93);
    if (best.size === 0) take(this.exact.get(withoutStage(whole)) ?? [], 0.95);
    if (best.size === 0) take(this.begun(whole), 1);
    return [...best.values()].sort((a, b) => b.score - a.score);
  }

  /** Names that a header goes on from or ends with, as words of their own. */
  private begun(whole: string): NameScore[] {
    return this.beginnings.flatMap(({ words, score }) => {
      const goesOn = whole.startsWith(`${words} `);
      const ends = whole.endsWith(` ${words}`);
      if (words.length < 4 || !(goesOn || ends)) return [];
      const more = (goesOn ? whole.slice(words.length + 1) : whole.slice(0, -words.length - 1)).split(' ');
      if (more.length > 4 || more.some((word) => changing.has(word))) return [];
      return [{ ...score, score: (goesOn ? 0.8 : 0.74) - 0.05 * (more.length - 1) }];
    });
  }

  private add(name: string, score: NameScore): void {
    const whole = plain(name);
    if (whole === '') return;
    push(this.exact, whole, score);
    push(this.stems, stem(whole), score);
    if (!score.isAsking && whole.length > 3 && !bareNames.has(whole)) this.beginnings.push({ words: whole, score });
  }
}

/** A name under or beside a word for before or after: `före åtgärd s` → `s`, `s efter åtgärd` → `s efter`; as it is without one. */
function withoutStage(whole: string): string {
  for (const [stages, ending] of [
    [asBefore, ''],
    [asAfter, ' efter'],
  ] as const) {
    for (const stage of stages) {
      if (whole.startsWith(`${stage} `)) return `${whole.slice(stage.length + 1)}${ending}`;
      if (whole.endsWith(` ${stage}`)) return `${whole.slice(0, -stage.length - 1)}${ending}`;
    }
  }
  return whole;
}

/** What stands in the first brackets of a header, and what stands around them. */
function inBrackets(header: string): { readonly inside: string; readonly around: string } | undefined {
  const open = Math.max(header.indexOf('('), header.indexOf('['));
  const end = Math.max(header.indexOf(')', open), header.indexOf(']', open));
  if (open <= 0 || end < open) return undefined;
  return { inside: header.slice(open + 1, end), around: `${header.slice(0, open)} ${header.slice(end + 1)}` };
}

function push(map: Map<string, NameScore[]>, key: string, score: NameScore): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [score]);
  else known.push(score);
}

/** A name without marks and the characters that part its words. `#` and `%` and `§` are names of their own. */
export function plain(text: string): string {
  const folded = withPlainHyphens(foldText(text))
    .replace(/[:*?!"”“'´]/g, ' ')
    .replace(/[_/\\|-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return folded.endsWith('.') ? folded.slice(0, -1) : folded;
}

const endings = [
  'arnas',
  'ernas',
  'ornas',
  'arna',
  'erna',
  'orna',
  'ens',
  'ets',
  'en',
  'et',
  'er',
  'ar',
  'or',
  's',
  'a',
  'e',
  'n',
  't',
];

/** A name without the endings of its words and the space between them: `Åtgärderna`, `slut-datum`. */
function stem(words: string): string {
  return words
    .split(' ')
    .map((word) => {
      const ending =
        word.length < 5 ? undefined : endings.find((end) => word.endsWith(end) && word.length - end.length >= 4);
      return ending === undefined ? word : word.slice(0, -ending.length);
    })
    .join('');
}
