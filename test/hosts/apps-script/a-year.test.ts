import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../src/core/sheets/decisions/columns.ts';
import { informationClassification } from '../../../src/core/sheets/information-classification/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { quietSections } from '../../support/quiet-sections.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';
import { settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

const bundle = sharedBundle();

const stated = { nothingToReport: 'Ja', statedBy: 'Samordnare', date: '2025-11-20' };
const sheets = [
  settingsSheet(),
  sheetOf(actionPlan, [
    {
      id: 'HP-001',
      year: 2025,
      area: 'Utbildning',
      action: 'Håll grundkursen',
      owner: 'HR-chef',
      endDate: '2025-12-31',
      status: 'pågående.',
      recurring: 'Årligen',
    },
  ]),
  sheetOf(informationClassification, []),
  sheetOf(decisions, [
    {
      id: 'B-001',
      reviewYear: 2025,
      clause: 'g',
      category: 'Förbättring',
      decision: 'Inför flerfaktorsinloggning',
      owner: 'IT-chef',
      endDate: '2026-06-30',
      outcome: 'Förslag',
    },
  ]),
  sheetOf(texts, [
    { section: 'bedomning', text: 'Ledningssystemet är lämpligt.' },
    ...quietSections.map((section) => ({ section, ...stated })),
  ]),
];

function documentsOf({ runtime }: AddOn) {
  return [...runtime.drive.files.values()].filter(({ kind }) => kind === 'document').map(({ document }) => document);
}

/** A person writes in the row whose first cell is `id`. */
function write(addOn: AddOn, sheet: string, id: string, column: string, value: Exclude<CellValue, object | null>) {
  const tab = addOn.tab(sheet);
  const contents = contentsOf(tab);
  const header = contents[0] ?? [];
  const place = sheet === 'Inställningar' ? 1 : header.indexOf(column);
  tab.cell(contents.findIndex(([first]) => first === id) + 1, place + 1).content = value;
}

function setting(addOn: AddOn, key: string, value: string | number) {
  write(addOn, 'Inställningar', key, 'Värde', value);
}

function dialog({ runtime }: AddOn): string {
  return runtime.ui.dialogs.at(-1)?.text ?? '';
}

test('a year: check, fix, draft, decide, final, a change that is refused, a new version, the next year', () => {
  let addOn = new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2025-12-01T09:00:00Z' });
  addOn.choose('menuCheck');
  expect(addOn.toast).toMatch(/De står i bladet Kontroll\.$/);
  addOn.runtime.ui.answer({ button: 'YES' });
  addOn.choose('menuFix');
  expect(contentsOf(addOn.tab('Handlingsplan'))[1]).toContain('Pågående');
  addOn.choose('menuDocument');
  expect(documentsOf(addOn)).toHaveLength(1);

  // The decision seals the review in a hidden sheet that warns whoever would change it.
  write(addOn, 'Beslut', 'B-001', 'Utfall', 'Godkänt');
  write(addOn, 'Beslut', 'B-001', 'Beslutsdatum', '2025-12-10');
  setting(addOn, 'Beslutsdatum', '2025-12-10');
  setting(addOn, 'Version', '1.0');
  addOn = addOn.later({ now: '2025-12-12T09:00:00Z' });
  addOn.choose('menuFinalDocument');
  expect(addOn.tab('_lis_beslut')).toMatchObject({ hidden: true, protections: [{ warningOnly: true }] });
  expect(documentsOf(addOn)).toHaveLength(1);
  const signed = documentsOf(addOn)[0]!;
  const signedText = signed.text;

  // Later on it is made again as it was, and a change is refused, with what it is.
  addOn = addOn.later({ now: '2026-01-20T09:00:00Z' });
  addOn.choose('menuFinalDocument');
  expect(documentsOf(addOn)).toHaveLength(1);
  expect(signed.text).toBe(signedText);
  write(addOn, 'Handlingsplan', 'HP-001', 'Slutdatum', '2026-03-31');
  addOn.choose('menuFinalDocument');
  expect(dialog(addOn)).toContain('Genomgången 2025 är beslutad och har ändrats sedan dess.');
  expect(dialog(addOn)).toContain('• Handlingsplan HP-001, Slutdatum: ”2025-12-31” → ”2026-03-31”');

  // A draft, and a new version, go into a document of their own.
  addOn.choose('menuDocument');
  expect(documentsOf(addOn)).toHaveLength(2);
  setting(addOn, 'Version', '2.0');
  addOn.choose('menuFinalDocument');
  expect(documentsOf(addOn)).toHaveLength(2);
  expect(signed.text).toBe(signedText);
  expect(documentsOf(addOn)[1]?.text).toContain('Dokumentet ersätter version 1.0');

  // The next year follows what was decided, and the decisions go along.
  addOn.runtime.ui.answer({ button: 'YES' });
  addOn.runtime.ui.answer({ button: 'OK' });
  addOn.choose('menuNextYear');
  expect(dialog(addOn)).toContain('Beslut B-001 har fått åtgärden HP-002');
  expect(dialog(addOn)).toContain('HP-001 återkommer årligen: HP-003 är raden för 2026');
  addOn = addOn.later({ now: '2026-11-20T09:00:00Z' });
  addOn.choose('menuDocument');
  const next = documentsOf(addOn).at(-1)?.text ?? '';
  expect(documentsOf(addOn)).toHaveLength(3);
  expect(next).toContain('Ledningens genomgång 2026');
  expect(next).toContain('Inför flerfaktorsinloggning');
  expect(next).not.toContain('Ledningssystemet är lämpligt.');
  expect(addOn.spreadsheet.sheets.map(({ name }) => name)).toContain('_lis_beslut');
});

test('is refused as final when somebody has changed what was decided', () => {
  const settings = settingsSheet({ decisionDate: '2025-12-10', version: '1.0' });
  const broken = { name: '_lis_beslut', rows: [['lis-beslut 1'], ['0'], ['[]']] };
  const spreadsheet = spreadsheetOf({ sheets: [settings, ...sheets.slice(1), broken] });
  const addOn = new AddOn(bundle(), { spreadsheet, now: '2025-12-12T09:00:00Z' });
  addOn.choose('menuFinalDocument');
  expect(dialog(addOn)).toContain('Den dolda kopian av det som beslutades är ändrad');
  expect(documentsOf(addOn)).toEqual([]);
});
