import { reviewWorkbook } from '../../../../src/core/index.ts';
import { partCalls } from '../../../../src/hosts/apps-script/document/part-requests.ts';
import { type DocumentPart, documentParts } from '../../../../src/hosts/apps-script/document/section-pieces.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { grownExample } from '../../../support/grown-example.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle();
const today = '2026-01-15';
/** As the emulator has it, in milliseconds. */
const [callTime, changeTime, timeToWrite] = [600, 5, 300_000];
/** Milliseconds: the core alone takes some seconds for so many rows, on a busy machine more. */
const longTime = 60_000;

function partsOf(workbook: typeof exampleWorkbook): DocumentPart[] {
  const { document, appendices } = reviewWorkbook(workbook, { today });
  // Google's document has its appendices with it.
  return documentParts({ ...document, sections: [...document.sections, ...appendices.sections] });
}

/** What it takes to write a part: calls, changes and milliseconds. */
function costOf(part: DocumentPart) {
  const { calls, notes, beforeNotes } = partCalls(part, 1, false, []);
  const changes = calls.flat().length + notes.length + beforeNotes.length;
  const count = calls.length + (notes.length > 0 ? 1 : 0);
  return { calls: count, changes, time: count * callTime + changes * changeTime };
}

function sum(parts: readonly DocumentPart[], what: 'calls' | 'changes' | 'time'): number {
  return parts.reduce((total, part) => total + costOf(part)[what], 0);
}

describe('a review of the example', () => {
  /** It took 6,132 when each cell had its look by itself. */
  test('is written with half as many changes as when each cell had its look by itself', () => {
    expect(sum(partsOf(exampleWorkbook), 'changes')).toBeLessThanOrEqual(3066);
  });
});

test(
  'a review of 5,000 actions and 5,000 classified objects is written in two runs, in parts of less than a minute',
  () => {
    const parts = partsOf(grownExample(5_000));
    expect(Math.ceil(sum(parts, 'time') / timeToWrite)).toBeLessThanOrEqual(2);
    for (const part of parts) expect(costOf(part).time).toBeLessThan(45_000);
  },
  longTime,
);

describe('a review that takes longer than one run', () => {
  const textOf = (addOn: AddOn) => [...addOn.runtime.drive.files.values()][0]!.document.text;
  const told = ({ runtime }: AddOn) => runtime.ui.pages.at(-1)?.html ?? '';
  const open = (rows: number) =>
    new AddOn(bundle(), { spreadsheet: spreadsheetOf(grownExample(rows)), now: `${today}T09:00:00Z` });

  test('is done in some runs, each of which goes on and says how far it has come', () => {
    const whole = open(320);
    whole.choose('menuDocument');
    // About three runs' worth.
    let addOn = open(320).later({ documentChangeTime: 110 });
    const said: string[] = [];
    for (let run = 0; run < 6; run += 1) {
      addOn.choose('menuDocument');
      said.push(/(\d+ av \d+) avsnitt är klara/.exec(told(addOn))?.[1] ?? 'alla');
      if (said[run] === 'alla') break;
      addOn = addOn.later({});
    }
    expect(said.at(-1)).toBe('alla');
    expect(said.length).toBeGreaterThan(2);
    expect([...new Set(said)]).toEqual(said);
    expect(textOf(addOn)).toBe(textOf(whole));
    addOn.choose('menuDocument');
    expect(addOn.runtime.calls.count('Documents.batchUpdate')).toBe(0);
  });

  test('gives up the parts that a shorter table no longer fills, and takes them up again', () => {
    const addOn = open(320);
    addOn.choose('menuDocument');
    const first = textOf(addOn);
    const tab = addOn.tab('Informationsklassning');
    const kept = Array.from({ length: tab.lastColumn }, (_, column) =>
      Array.from({ length: tab.lastRow - 1 }, (__, index) => tab.cell(index + 2, column + 1).content),
    );
    for (let column = 1; column <= tab.lastColumn; column += 1)
      for (let row = 102; row <= 321; row += 1) tab.cell(row, column).content = '';
    addOn.choose('menuDocument');
    const fresh = new AddOn(bundle(), { spreadsheet: addOn.spreadsheet, now: `${today}T09:00:00Z` });
    fresh.choose('menuDocument');
    expect(textOf(addOn)).toBe(textOf(fresh));
    kept.forEach((values, column) => {
      values.forEach((value, index) => {
        tab.cell(index + 2, column + 1).content = value;
      });
    });
    addOn.choose('menuDocument');
    expect(textOf(addOn)).toBe(first);
  });
});
