import fc from 'fast-check';
import { reviewWorkbook, type Workbook } from '../../../../src/core/index.ts';
import { comparedText, textHash } from '../../../../src/hosts/apps-script/document/plain-text.ts';
import { readRangeName } from '../../../../src/hosts/apps-script/document/range-names.ts';
import { readDocument } from '../../../../src/hosts/apps-script/document/read-document.ts';
import { documentParts } from '../../../../src/hosts/apps-script/document/section-pieces.ts';
import { documentJson } from '../../../apps-script-runtime/docs/document-json.ts';
import type { DocumentModel } from '../../../apps-script-runtime/docs/document-model.ts';
import { isInline, textOf } from '../../../apps-script-runtime/docs/segment.ts';
import { toWorkbook } from '../../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle();
const today = '2026-01-15';
/** Milliseconds: a run takes a second, and each example some runs. */
const longTime = 300_000;
/** A smaller example of a fault would take minutes to find. */
const few = { numRuns: 4, endOnFailure: true };

/** Letters that the review has none of, so that what people type is known wherever it ends up. */
const letters = 'ЖЩЮЯФЭ';
const typed = new RegExp(`[${letters}]`, 'g');

/** What somebody types before a call to Docs: where is told as shares of the texts, and of the places in one. */
interface Typing {
  readonly call: number;
  readonly segment: number;
  readonly place: number;
}

const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);
/** @param calls about so many calls does a run make */
function typings(calls: number): fc.Arbitrary<Typing[]> {
  const one = fc.record({ call: fc.integer({ min: 2, max: calls }), segment: share, place: share });
  return fc.array(one, { minLength: 3, maxLength: letters.length });
}

function open(): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf(exampleWorkbook), now: `${today}T09:00:00Z` });
}

function documentOf({ runtime }: AddOn): DocumentModel {
  const [file, ...others] = runtime.drive.files.values();
  expect(others).toEqual([]);
  return file!.document;
}

function allText({ segments }: DocumentModel): string {
  return [...segments.values()].map(textOf).join('\n');
}

/** Makes the sections of the action plan, the title page and the header differ from what the document says. */
function changeSpreadsheet(addOn: AddOn): void {
  const settings = addOn.tab('Inställningar');
  for (let row = 1; row <= settings.lastRow; row++)
    if (settings.peek(row, 1)?.content === 'Förvaltning') settings.cell(row, 2).content = 'Kulturförvaltningen';
  const actions = addOn.tab('Handlingsplan');
  const names = Array.from({ length: actions.lastColumn }, (_, at) => actions.peek(1, at + 1)?.content);
  for (let row = 2; row <= actions.lastRow; row++)
    actions.cell(row, names.indexOf('Åtgärd') + 1).content = `Ny åtgärd ${row}`;
}

/** A person types three times the letter of this number, wherever there is a paragraph. */
function type(document: DocumentModel, { segment, place }: Typing, number: number): void {
  // The body is as likely as all other texts together.
  const ids = [...document.segments.keys()];
  const id = segment < 0.5 ? '' : ids[Math.floor((segment - 0.5) * 2 * ids.length)]!;
  const units = document.segments.get(id)!;
  const wanted = Math.floor(place * units.length);
  const index = units.findIndex((unit, at) => at >= wanted && isInline(unit));
  document.insert(id, index, Array(3).fill({ kind: 'text', char: letters[number], style: {} }));
  document.revision += 1;
}

/** Lets people type while the add-on runs. Returns the letters that they have typed. */
function typeDuring(addOn: AddOn, all: readonly Typing[], run: () => void): string[] {
  const { drive } = addOn.runtime;
  const used: string[] = [];
  let calls = 0;
  drive.beforeCall = () => {
    calls += 1;
    all.forEach((each, number) => {
      const [file] = drive.files.values();
      if (each.call !== calls || file === undefined) return;
      type(file.document, each, number);
      used.push(letters[number]!);
    });
  };
  run();
  drive.beforeCall = () => undefined;
  return used;
}

/** Ends the execution when it has called Docs so many times. */
function interrupted(addOn: AddOn, calls: number): AddOn {
  const next = addOn.later({});
  const pass = next.runtime.pass.bind(next.runtime);
  next.runtime.pass = (milliseconds) => pass(next.runtime.calls.count(/^Documents\./) > calls ? 360_001 : milliseconds);
  try {
    next.choose('menuDocument');
  } catch (error) {
    expect(String(error)).toContain('Exceeded maximum execution time');
  }
  return next;
}

/** Sees that all that was typed is there, and that nothing else differs from what the add-on has written. */
function expectUndamaged(addOn: AddOn, used: readonly string[]): void {
  const document = documentOf(addOn);
  const text = allText(document);
  for (const letter of used) expect([letter, text.split(letter).length - 1]).toEqual([letter, 3]);
  const json = documentJson(document);
  const { parts } = readDocument(json);
  const { document: review } = reviewWorkbook(toWorkbook(addOn.spreadsheet) as Workbook, { today });
  const fresh = new Map(documentParts(review).map((part) => [part.key, part]));
  expect([...fresh.keys()].filter((key) => !parts.has(key))).toEqual([]);
  for (const { key, isTouched, content, names, startIndex, endIndex } of parts.values()) {
    if (!isTouched) {
      if (fresh.has(key)) expect([key, content]).toEqual([key, fresh.get(key)?.contentHash]);
      continue;
    }
    const stands = namesText(document, startIndex, endIndex);
    expect(stands).toMatch(typed);
    const states = names.map((name) => readRangeName(name)!).sort((a, b) => a.call - b.call);
    expect([key, textHash(comparedText(stands.replace(typed, '')))]).toEqual([key, states[0]!.text]);
  }
}

/** The text of a stretch of the body, footnotes where they are referred to. */
function namesText({ segments }: DocumentModel, start: number, end: number): string {
  return segments
    .get('')!
    .slice(start, end)
    .map((unit) => (unit.kind === 'footnote' ? textOf(segments.get(unit.footnoteId)!) : textOf([unit])))
    .join('');
}

describe('people who type while the review is written', () => {
  test(
    'lose nothing, and nothing else is damaged: a new document',
    () => {
      fc.assert(
        fc.property(typings(10), (all) => {
          const addOn = open();
          const used = typeDuring(addOn, all, () => addOn.choose('menuDocument'));
          addOn.choose('menuDocument');
          expectUndamaged(addOn, used);
        }),
        few,
      );
    },
    longTime,
  );

  test(
    'lose nothing, and nothing else is damaged: a document renewed',
    () => {
      fc.assert(
        fc.property(typings(10), (all) => {
          const addOn = open();
          addOn.choose('menuDocument');
          changeSpreadsheet(addOn);
          const used = typeDuring(addOn, all, () => addOn.choose('menuDocument'));
          addOn.choose('menuDocument');
          expectUndamaged(addOn, used);
        }),
        few,
      );
    },
    longTime,
  );

  test(
    'lose nothing when the run is interrupted besides',
    () => {
      fc.assert(
        fc.property(typings(35), fc.integer({ min: 3, max: 45 }), (all, stop) => {
          let addOn = open();
          const used = typeDuring(addOn, all, () => {
            addOn = interrupted(addOn, stop);
          });
          const again = addOn.later({});
          again.choose('menuDocument');
          expectUndamaged(again, used);
        }),
        few,
      );
    },
    longTime,
  );

  test(
    'keep what they type in a section that an interrupted run has left half written',
    () => {
      const stops = [3, 4, 5, 6, 7, 8, 9, 10];
      const halfWritten = stops.flatMap((stop) => {
        const addOn = interrupted(open(), stop);
        const pending = [...readDocument(documentJson(documentOf(addOn))).parts.values()].find(
          ({ content }) => content === null,
        );
        return pending === undefined ? [] : [{ addOn, pending }];
      });
      expect(halfWritten).not.toEqual([]);
      const { addOn, pending } = halfWritten[0]!;
      addOn.runtime.drive.edit(documentOf(addOn).id, [
        { insertText: { text: 'ЖЖЖ', location: { index: pending.startIndex + 2 } } },
      ]);
      const again = addOn.later({});
      again.choose('menuDocument');
      expectUndamaged(again, ['Ж']);
    },
    longTime,
  );

  test('are told when they never pause', () => {
    const addOn = open();
    addOn.choose('menuDocument');
    changeSpreadsheet(addOn);
    const before = allText(documentOf(addOn));
    const always = () => type(documentOf(addOn), { call: 0, segment: 0, place: 0.999 }, 0);
    addOn.runtime.drive.beforeCall = always;
    addOn.choose('menuDocument');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(/^Någon skriver i dokumentet hela tiden, .* är skrivna\./);
    expect(allText(documentOf(addOn)).replace(typed, '')).toBe(before);
  });
});

test(
  'wherever a run is interrupted, a later one ends with the same document',
  () => {
    const whole = open();
    whole.choose('menuDocument');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 2, max: 50 }), (first, second) => {
        const again = interrupted(interrupted(open(), first), second).later({});
        again.choose('menuDocument');
        expect(allText(documentOf(again))).toBe(allText(documentOf(whole)));
      }),
      few,
    );
  },
  longTime,
);
