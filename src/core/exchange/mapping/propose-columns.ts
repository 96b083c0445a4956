import type { Column } from '../../schema/define-sheet.ts';
import { addTo } from '../../workbook/group-by.ts';
import { foldText, nearestText } from '../../workbook/text.ts';
import type { CellValue } from '../../workbook/workbook.ts';
import { fitOf, sampleOf } from './column-fit.ts';
import { periodicHeader } from './header-names.ts';
import type { ImportTarget } from './import-catalogue.ts';
import type { Certainty, Interpretation } from './mapping.ts';
import type { SourceContext } from './source-reading.ts';
import { textOf } from './source-sheet.ts';
import { saysNothing } from './value-words.ts';

/** What a source column is proposed as. */
export interface ProposedColumn {
  readonly position: number;
  readonly keys: readonly string[];
  readonly how: Interpretation;
  readonly certainty: Certainty;
  readonly score: number;
}

/** Of a header and what its cells hold, out of a whole of 1. */
const weightOfName = 0.7;
const leastFit = 0.4;
const leastScore = 0.5;

/**
 * Pairs the columns of a tab with ours, each at most once: by name and by what the cells hold.
 * @param rows those under the headers
 */
export function proposeColumns(
  names: readonly string[],
  rows: readonly (readonly CellValue[])[],
  { definition, columnNames }: ImportTarget,
  context: SourceContext,
  tab: string,
): ProposedColumn[] {
  const samples = names.map((_, position) => sampleOf(rows, position));
  const periodic = lastOfPeriods(names, samples);
  const candidates = names.flatMap((name, position): Found[] => {
    if (name === '' || periodic.others.has(position)) return [];
    const group = periodic.last.get(position);
    const scores = columnNames.scores(group?.name ?? bare(name), tab);
    const sample = group?.sample ?? (samples[position] as CellValue[]);
    const isSplit = isLevels(name, sample) && 'confidentiality' in definition.columns;
    if (isSplit) {
      return [
        {
          position,
          keys: levelKeys.slice(0, levelCount(sample)),
          how: 'dela nivåer',
          isAsking: false,
          fit: 1,
          score: 0.95,
        },
      ];
    }
    return scores.flatMap(({ key, score, isAsking }) => {
      const fit = fitOf(key, definition.columns[key] as Column, sample, context);
      if (fit < leastFit) return [];
      const how: Interpretation = key === 'id' ? 'källnyckel' : group ? 'sista ifyllda' : 'som den står';
      return [{ position, keys: [key], how, isAsking, fit, score: score * (weightOfName + (1 - weightOfName) * fit) }];
    });
  });
  const chosen = assign(candidates.filter(({ score }) => score >= leastScore));
  const found = chosen.map(({ position, keys, how, isAsking, fit, score }): ProposedColumn => {
    const hasRival = candidates.some(
      (other) => other.position === position && other.keys[0] !== keys[0] && score - other.score < 0.1,
    );
    const certainty =
      isAsking || isRanking(keys[0], samples[position])
        ? 'fråga'
        : score >= 0.88 && fit >= 0.8 && !hasRival && how !== 'sista ifyllda'
          ? 'säker'
          : 'antaget';
    return { position, keys, how, certainty, score };
  });
  return [...found, ...spelledNearly(names, samples, found, definition.columns, context)].sort(
    (a, b) => a.position - b.position,
  );
}

const levelKeys = ['confidentiality', 'integrity', 'availability', 'traceability'];

/** Several levels in one cell: `K3 R2 T2`, `3-2-2`. */
export const severalLevels = /^\D{0,24}?([0-5])\D{1,24}?([0-5])\D{1,24}?([0-5])(?:\D{1,24}?([0-5]))?\D{0,24}$/;

function isLevels(name: string, sample: readonly CellValue[]): boolean {
  if (!/[krt]|klass|nivå/i.test(name)) return false;
  const texts = sample.map(textOf).filter((text) => text.length <= 60);
  return (
    texts.length > 0 &&
    texts.filter((text) => severalLevels.test(text) && !/\d{2}|\./.test(text)).length >= sample.length * 0.6
  );
}

function levelCount(sample: readonly CellValue[]): number {
  return sample.some((cell) => severalLevels.exec(textOf(cell))?.[4] !== undefined) ? 4 : 3;
}

/** `P1`, `P2`: an order that repeats is asked about. */
function isRanking(key: string | undefined, sample: readonly CellValue[] = []): boolean {
  return key === 'priority' && sample.some((cell) => /^p\d$/i.test(textOf(cell)));
}

interface Candidate {
  readonly position: number;
  readonly keys: readonly string[];
  readonly score: number;
}

interface Found extends Candidate {
  readonly how: Interpretation;
  readonly isAsking: boolean;
  readonly fit: number;
}

/** The best pairs first, each column once on either side. */
function assign<C extends Candidate>(candidates: readonly C[]): C[] {
  const positions = new Set<number>();
  const keys = new Set<string>();
  return [...candidates]
    .sort((a, b) => b.score - a.score || a.position - b.position)
    .filter((candidate) => {
      if (positions.has(candidate.position) || candidate.keys.some((key) => keys.has(key))) return false;
      positions.add(candidate.position);
      for (const key of candidate.keys) keys.add(key);
      return true;
    });
}

/** Headers that no name fits but that are spelled nearly as one of ours: only to ask about. */
function spelledNearly(
  names: readonly string[],
  samples: readonly CellValue[][],
  found: readonly ProposedColumn[],
  columns: ImportTarget['definition']['columns'],
  context: SourceContext,
): ProposedColumn[] {
  const taken = new Set(found.flatMap(({ keys }) => keys));
  const positions = new Set(found.map(({ position }) => position));
  const left = new Map(
    Object.entries(columns).flatMap(([key, { header, isOrigin }]) =>
      taken.has(key) || key === 'id' || isOrigin ? [] : [[header, key] as const],
    ),
  );
  return names.flatMap((name, position): ProposedColumn[] => {
    if (positions.has(position) || name.length < 5) return [];
    const near = [...left.keys()].filter((header) => Math.abs(header.length - name.length) <= 2 && header.length >= 5);
    const nearest = nearestText(name, near);
    const key = nearest === undefined ? undefined : left.get(nearest);
    if (key === undefined || nearest === undefined || !isOneSlip(name, nearest)) return [];
    if (fitOf(key, columns[key] as Column, samples[position] as CellValue[], context) < 0.8) return [];
    left.delete(nearest);
    return [{ position, keys: [key], how: 'som den står', certainty: 'fråga', score: 0.5 }];
  });
}

function isOneSlip(a: string, b: string): boolean {
  const [one, other] = [foldText(a), foldText(b)];
  return (
    one.charAt(0) === other.charAt(0) &&
    nearestText(one, [other]) !== undefined &&
    Math.abs(one.length - other.length) <= 1
  );
}

function bare(name: string): string {
  return name.replace(/ \(\d\)$/, '');
}

interface Periods {
  /** Positions of columns that a later period goes on from. */
  readonly others: ReadonlySet<number>;
  readonly last: ReadonlyMap<number, { readonly name: string; readonly sample: readonly CellValue[] }>;
}

/** Columns that are alike but for their period (Status T1, T2, T3): the last of them is the one. Mere marks are a plan and no status. */
function lastOfPeriods(names: readonly string[], samples: readonly (readonly CellValue[])[]): Periods {
  const groups = new Map<string, number[]>();
  names.forEach((name, position) => {
    const periodic = periodicHeader(name);
    if (periodic === undefined) return;
    addTo(groups, periodic.name, position);
  });
  const others = new Set<number>();
  const last = new Map<number, { name: string; sample: readonly CellValue[] }>();
  for (const [name, positions] of groups) {
    if (positions.length < 2) continue;
    const sample = positions
      .flatMap((position) => samples[position] ?? [])
      .filter((cell) => !saysNothing(textOf(cell)));
    const isPlan = sample.every((cell) => /^[x✓✔•]$/i.test(textOf(cell)));
    const kept = isPlan ? undefined : positions[positions.length - 1];
    for (const position of positions) if (position !== kept) others.add(position);
    if (kept !== undefined) last.set(kept, { name, sample });
  }
  return { others, last };
}

/** Positions of the columns that a column of the last period follows, the latest first. */
export function earlierPeriods(names: readonly string[], position: number): number[] {
  const own = periodicHeader(names[position] ?? '');
  return names
    .flatMap((name, other) =>
      own !== undefined && other < position && periodicHeader(name)?.name === own.name ? [other] : [],
    )
    .reverse();
}
