import { type CellValue, reviewWorkbook, type Sheet } from '../../../../src/core/index.ts';
import { documentParts, proposalKey } from '../../../../src/hosts/apps-script/document/section-pieces.ts';
import type { DocumentModel } from '../../../apps-script-runtime/docs/document-model.ts';
import { textOf } from '../../../apps-script-runtime/docs/segment.ts';
import type { RuntimeOptions } from '../../../apps-script-runtime/index.ts';
import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';

const bundle = sharedBundle();
const forDomain = sharedBundle({ domain: true });
const today = '2026-01-15';

function open(sheets: readonly Sheet[] = exampleWorkbook.sheets, options: Partial<RuntimeOptions> = {}): AddOn {
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: `${today}T09:00:00Z`, ...options });
}

const written = new Map<string, AddOn>();

/** The example with its review already written, once for all tests under the same assumptions: each goes on from a copy. */
function openWritten(assumptions: Partial<RuntimeOptions> = {}): AddOn {
  const key = JSON.stringify(assumptions);
  const first = written.get(key) ?? open(undefined, assumptions);
  if (!written.has(key)) {
    first.choose('menuDocument');
    written.set(key, first);
  }
  return first.copy();
}

/** The example with a setting changed. */
function withSetting(key: string, value: CellValue): Sheet[] {
  return exampleWorkbook.sheets.map((sheet) =>
    sheet.name !== 'Inställningar'
      ? sheet
      : { ...sheet, rows: sheet.rows.map((row) => (row[0] === key ? [key, value] : row)) },
  );
}

function documentsOf({ runtime }: AddOn) {
  return [...runtime.drive.files.values()].filter(({ kind }) => kind === 'document').map(({ document }) => document);
}

function documentOf(addOn: AddOn) {
  return documentsOf(addOn).at(-1) as DocumentModel;
}

function told({ runtime }: AddOn) {
  return (
    runtime.ui.pages
      .at(-1)
      ?.html.replace(/<style>.*<\/style>/, '')
      .replace(/<[^>]+>/g, ' ') ?? ''
  );
}

/** A person types a text at the beginning of what stands after a text. */
function type(addOn: AddOn, after: string, text: string): void {
  const document = documentOf(addOn);
  const at = placeOf(document, after) + after.length;
  addOn.runtime.drive.edit(document.id, [{ insertText: { text, location: { index: at } } }]);
}

/** Where a text begins in the body. */
function placeOf(document: DocumentModel, text: string): number {
  const units = document.segments.get('') ?? [];
  const chars = units
    .map((unit) => (unit.kind === 'text' ? unit.char : unit.kind === 'break' ? '\n' : '\u0000'))
    .join('');
  const at = chars.indexOf(text);
  if (at < 0) throw new Error(`No text ${text}`);
  return at;
}

/** Changes the value that stands right of a setting's key. */
function change(addOn: AddOn, key: string, value: string): void {
  const tab = addOn.tab('Inställningar');
  for (let row = 1; row <= tab.lastRow; row++) if (tab.peek(row, 1)?.content === key) tab.cell(row, 2).content = value;
}

/** Changes the text of an action, which stands in several sections. */
function renameAction(addOn: AddOn, id: string, text: string): void {
  const tab = addOn.tab('Handlingsplan');
  const column = Array.from({ length: tab.lastColumn }, (_, at) => tab.peek(1, at + 1)?.content).indexOf('Åtgärd') + 1;
  for (let row = 2; row <= tab.lastRow; row++)
    if (tab.peek(row, 1)?.content === id) tab.cell(row, column).content = text;
}

/** Lets the time of an execution end when it has called Docs so many times. */
function stopAfter({ runtime }: AddOn, calls: number): void {
  const pass = runtime.pass.bind(runtime);
  runtime.pass = (milliseconds) => pass(runtime.calls.count(/^Documents\./) > calls ? 360_001 : milliseconds);
}

const { document, appendices } = reviewWorkbook(exampleWorkbook, { today });
const review = { ...document, sections: [...document.sections, ...appendices.sections] };
const improvements = review.sections.find(({ key }) => key.startsWith('forbattringar-'))!;
const heading = `${improvements.number} ${improvements.title}`;
/** An action that the section tells of. */
const action = exampleWorkbook.sheets
  .find(({ name }) => name === 'Handlingsplan')!
  .rows.filter((row) => row.some((cell) => JSON.stringify(improvements.blocks).includes(`"${String(cell)}.`)))
  .map(([id]) => String(id))[0]!;

function rangeOf({ namedRanges }: DocumentModel, key: string) {
  return namedRanges.find(({ name }) => name.startsWith(`lis|${key}|`))!;
}

/** Where the text of a section ends. */
function endOfSection(document: DocumentModel, key: string) {
  return rangeOf(document, key).end + 1;
}

describe('the review in Google Docs', () => {
  test('has every part of the review in order, block for block what the core gives', () => {
    const addOn = open();
    addOn.choose('menuDocument');
    const ranges = [...documentOf(addOn).namedRanges].sort((a, b) => a.start - b.start);
    expect(ranges.map(({ name }) => name)).toEqual(
      documentParts(review).map(({ key, contentHash, textHash }) => `lis|${key}|${contentHash}|${textHash}`),
    );
    const { text } = documentOf(addOn);
    for (const { number, title } of review.sections) expect(text).toContain(`${number} ${title}\n`);
    expect(told(addOn)).toContain('Ett nytt dokument är skapat.');
  });

  test('is written with a few calls a section, however long', () => {
    const addOn = open();
    addOn.choose('menuDocument');
    expect(addOn.runtime.calls.count(/^Documents\./)).toBeLessThanOrEqual(6 + 3 * (review.sections.length + 1));
  });

  test('costs one reading and no change when nothing is new', () => {
    const addOn = openWritten();
    const before = documentOf(addOn).text;
    addOn.choose('menuDocument');
    expect(addOn.runtime.calls.count('Documents.batchUpdate')).toBe(0);
    expect(addOn.runtime.calls.count('Documents.get')).toBe(1);
    expect(documentsOf(addOn)).toHaveLength(1);
    expect(documentOf(addOn).text).toBe(before);
    expect(told(addOn)).toContain('Inget avsnitt behövde skrivas om.');
  });

  test('does not bring back a section that somebody has taken out', () => {
    const addOn = openWritten();
    const document = documentOf(addOn);
    const { start, end } = document.namedRanges.find(({ name }) => name.startsWith('lis|utbildning|'))!;
    addOn.runtime.drive.edit(document.id, [{ deleteContentRange: { range: { startIndex: start, endIndex: end } } }]);
    addOn.choose('menuDocument');
    expect(documentOf(addOn).namedRanges.some(({ name }) => name.startsWith('lis|utbildning|'))).toBe(false);
    expect(told(addOn)).toContain('Borttagna i dokumentet och därför inte skrivna: 4.6 Utbildning.');
  });

  test('sees a change of a footnote alone', () => {
    const addOn = openWritten();
    const document = documentOf(addOn);
    const [footnote] = [...document.segments.keys()].filter((id) => id.includes('footnote'));
    expect(footnote).toBeDefined();
    addOn.runtime.drive.edit(document.id, [
      { insertText: { text: 'Egen källa. ', location: { segmentId: footnote, index: 1 } } },
    ]);
    addOn.choose('menuDocument');
    expect(told(addOn)).toContain('Behållna, eftersom någon har skrivit eller föreslagit något där:');
  });

  test.each([2, 12, 30])('can be run again after an interruption (after %i calls to Docs)', (calls) => {
    const whole = openWritten();
    const first = open();
    stopAfter(first, calls);
    expect(() => first.choose('menuDocument')).toThrow('Exceeded maximum execution time');
    const again = first.later({});
    again.choose('menuDocument');
    expect(documentsOf(again)).toHaveLength(1);
    expect(documentOf(again).text).toBe(documentOf(whole).text);
    again.choose('menuDocument');
    expect(again.runtime.calls.count('Documents.batchUpdate')).toBe(0);
  });

  describe.each([
    ['lies in the bin', 'Det ligger i papperskorgen.', false],
    ['was made by a colleague', 'Du når det inte med tillägget: någon annan har skapat det', false],
    ['was made by a colleague and is forbidden', 'Du når det inte med tillägget', true],
  ])('when the document %s', (how, says, forbidsUnopened) => {
    function missing(): AddOn {
      const addOn = openWritten({ forbidsUnopened });
      const file = addOn.runtime.drive.file(documentOf(addOn).id);
      if (how === 'lies in the bin') file.trashed = true;
      else {
        file.sharedWith.add('bo.lind@example.se');
        addOn.runtime.user = 'bo.lind@example.se';
      }
      return addOn;
    }

    test('no second one is made unless somebody says so', () => {
      const addOn = missing();
      addOn.runtime.ui.answer({ button: 'NO' });
      addOn.choose('menuDocument');
      const [question, result] = addOn.runtime.ui.dialogs.slice(-2);
      expect(question?.text).toContain(`skapades av karin.ek@example.se ${today}:`);
      expect(question?.text).toContain(documentOf(addOn).id);
      expect(question?.text).toContain(says);
      expect(result?.text).toMatch(/^Inget är skrivet, och inget nytt dokument är skapat\./);
      expect(documentsOf(addOn)).toHaveLength(1);
    });

    test('a new one comes instead of it after a yes, and the next run renews that one', () => {
      const addOn = missing();
      addOn.runtime.ui.answer({ button: 'YES' });
      addOn.choose('menuDocument');
      addOn.choose('menuDocument');
      expect(documentsOf(addOn)).toHaveLength(2);
      expect(documentsOf(addOn)[1]!.text).toBe(documentsOf(addOn)[0]!.text);
      const known = [...addOn.runtime.store.properties.document].filter(([key]) => key.startsWith('document-'));
      expect(known.map(([, text]) => JSON.parse(text))).toEqual([
        expect.objectContaining({ earlier: [documentsOf(addOn)[0]!.id] }),
      ]);
    });
  });

  test('is renewed by a colleague too where the add-on is installed within one domain', () => {
    const spreadsheet = spreadsheetOf(exampleWorkbook);
    const addOn = new AddOn(forDomain(), { spreadsheet, now: `${today}T09:00:00Z` });
    addOn.choose('menuDocument');
    addOn.runtime.drive.file(documentOf(addOn).id).sharedWith.add('bo.lind@example.se');
    addOn.runtime.user = 'bo.lind@example.se';
    renameAction(addOn, action, 'En helt ny åtgärd');
    addOn.choose('menuDocument');
    expect(documentsOf(addOn)).toHaveLength(1);
    expect(documentOf(addOn).text).toContain('En helt ny åtgärd');
  });

  test('is missed within one domain too when it is not shared', () => {
    const addOn = new AddOn(forDomain(), { spreadsheet: spreadsheetOf(exampleWorkbook), now: `${today}T09:00:00Z` });
    addOn.choose('menuDocument');
    addOn.runtime.user = 'bo.lind@example.se';
    addOn.runtime.ui.answer({ button: 'NO' });
    addOn.choose('menuDocument');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(/^Inget är skrivet, och inget nytt dokument är skapat\./);
  });

  describe('where the settings name a folder', () => {
    const folderId = 'folder-00000000000000000001';
    function inFolder(setting: string, template = '') {
      const sheets = withSetting('Dokumentmall', template).map((sheet) =>
        sheet.name !== 'Inställningar'
          ? sheet
          : {
              ...sheet,
              rows: [...sheet.rows.filter(([key]) => key !== 'Dokumentmapp'), ['Dokumentmapp', setting]],
            },
      );
      return open(sheets);
    }

    test.each([folderId, `https://drive.google.com/drive/folders/${folderId}?usp=sharing`])('%s gets it', (setting) => {
      const addOn = inFolder(setting);
      const folder = addOn.runtime.drive.createFolder('Ledningens genomgång', 'karin.ek@example.se');
      folder.inSharedDrive = true;
      addOn.choose('menuDocument');
      expect(addOn.runtime.drive.file(documentOf(addOn).id)).toMatchObject({
        parents: [folder.id],
        inSharedDrive: true,
      });
      expect(told(addOn)).not.toContain('Min enhet');
    });

    test('out of reach, it lies in one’s own drive, and the person is told', () => {
      const addOn = inFolder(folderId);
      addOn.runtime.drive.createFolder('Ledningens genomgång', 'karin.ek@example.se', false);
      addOn.choose('menuDocument');
      expect(addOn.runtime.drive.file(documentOf(addOn).id).parents).toEqual([]);
      expect(documentOf(addOn).footers.size).toBe(1);
      expect(told(addOn)).toContain('Mappen i inställningen Dokumentmapp nås inte med tillägget (');
    });

    test('that is no folder, the setting is named and nothing made', () => {
      const addOn = inFolder('vår mapp');
      addOn.choose('menuDocument');
      expect(addOn.runtime.ui.dialogs.at(-1)?.text).toContain('som inte är adressen till en mapp i Google Drive');
      expect(documentsOf(addOn)).toEqual([]);
    });
  });

  test('is renewed where it lies when somebody has moved it to a shared drive', () => {
    const addOn = openWritten();
    addOn.runtime.drive.file(documentOf(addOn).id).inSharedDrive = true;
    renameAction(addOn, action, 'En helt ny åtgärd');
    addOn.choose('menuDocument');
    expect(documentsOf(addOn)).toHaveLength(1);
    expect(documentOf(addOn).text).toContain('En helt ny åtgärd');
  });

  test('is another document for the public edition, without what is sensitive', () => {
    const addOn = openWritten();
    change(addOn, 'Utgåva', 'Offentlig');
    addOn.choose('menuDocument');
    expect(documentsOf(addOn)).toHaveLength(2);
    expect(documentOf(addOn).title).toContain('offentlig utgåva');
  });

  test('says of what somebody has written in the public edition that protected rows may stand there', () => {
    const keep = (edition: string) => {
      const addOn = open(withSetting('Utgåva', edition));
      addOn.choose('menuDocument');
      type(addOn, 'Sammanfattning', ' – egen');
      addOn.choose('menuDocument');
      return told(addOn);
    };
    expect(keep('Offentlig')).toMatch(
      /Behållna, eftersom någon har skrivit eller föreslagit något där: [^.]+\. Läs igenom dem: rader som har blivit skyddsvärda/,
    );
    expect(keep('Intern')).not.toContain('Läs igenom dem');
  });

  test('has its title page, then a contents list, and page numbers', () => {
    const addOn = openWritten();
    const document = documentOf(addOn);
    const contents = document.segments.get('')!.findIndex(({ kind }) => kind === 'contents');
    const [title, first] = ['titelsida', review.sections[0]!.key].map((key) => rangeOf(document, key));
    expect(title!.start).toBe(2);
    expect(contents).toBeGreaterThan(title!.end);
    expect(first!.start).toBeGreaterThan(contents);
    expect(document.segments.get(document.footers.get('DEFAULT')!)).toContainEqual(
      expect.objectContaining({ kind: 'auto-text', type: 'PAGE_COUNT' }),
    );
    expect(textOf(document.segments.get(document.headers.get('DEFAULT')!)!)).toBe(`${review.header}\n`);
  });

  test('begins empty where Google refuses what it starts from, and says so', () => {
    const addOn = open(undefined, { refusesFiles: true });
    addOn.choose('menuDocument');
    expect(documentOf(addOn).footers.size).toBe(0);
    expect(told(addOn)).toContain('Google tog inte emot grunden med innehållsförteckning och sidnummer (');
    expect(documentOf(addOn).namedRanges).toHaveLength(review.sections.length + 1);
  });

  test('starts from a template of one’s own, and writes after what stands there', () => {
    const addOn = open(
      withSetting('Dokumentmall', 'https://docs.google.com/document/d/document-00000000000000000001/edit?tab=t.0'),
    );
    const template = addOn.runtime.drive.create('Vår mall', addOn.runtime.user);
    addOn.runtime.drive.edit(template.id, [{ insertText: { text: 'Stadens försättsblad', location: { index: 1 } } }]);
    addOn.choose('menuDocument');
    expect(documentsOf(addOn)).toHaveLength(2);
    expect(documentOf(addOn).text).toMatch(/^Stadens försättsblad\n/);
    expect(template.text).toBe('Stadens försättsblad\n');
  });

  test.each([
    ['min mall', 'som inte är adressen till ett Google-dokument'],
    ['document-99999999999999999999', 'Dokumentmallen kunde inte kopieras'],
  ])('says what is wrong with the template %s', (template, message) => {
    const addOn = open(withSetting('Dokumentmall', template));
    addOn.choose('menuDocument');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toContain(message);
    expect(documentsOf(addOn)).toEqual([]);
  });

  test('is refused as final while something is missing, and says what', () => {
    const addOn = open();
    addOn.choose('menuFinalDocument');
    expect(addOn.runtime.ui.dialogs.at(-1)?.text).toMatch(
      /^Dokumentet kan inte göras slutligt än:\n\n• Kontrollen har /,
    );
    expect(documentsOf(addOn)).toEqual([]);
  });
});

/** Google does not say whether a named range takes in what is put in where it begins or ends, nor whether a line before a table may go. */
describe.each([
  ['stay outside a named range', {}],
  ['belong to a named range', { rangesTakeEdges: true }],
  ['stay outside, and the line before a table is kept', { keepsLineBeforeTables: true }],
])('the review renewed in Google Docs, where texts at the edges %s', (_, assumptions) => {
  const opened = () => openWritten(assumptions);

  test('comes out the same renewed as written from the beginning', () => {
    const addOn = opened();
    renameAction(addOn, action, 'En helt ny åtgärd');
    change(addOn, 'Förvaltning', 'Kulturförvaltningen');
    addOn.choose('menuDocument');
    const fresh = new AddOn(bundle(), { spreadsheet: addOn.spreadsheet, now: `${today}T09:00:00Z` });
    fresh.choose('menuDocument');
    expect(documentOf(addOn).text).toBe(documentOf(fresh).text);
    expect(documentOf(addOn).text).toContain('Kulturförvaltningen');
    const kinds = (document: DocumentModel) => document.segments.get('')!.filter(({ kind }) => kind === 'contents');
    expect(kinds(documentOf(addOn))).toEqual(kinds(documentOf(fresh)));
    expect(kinds(documentOf(addOn))).toHaveLength(1);
  });

  test('keeps a section that somebody has changed, and offers the new text below it', () => {
    const addOn = opened();
    type(addOn, heading, ' – med vår egen kommentar');
    renameAction(addOn, action, 'En helt ny åtgärd');
    addOn.choose('menuDocument');
    const { text } = documentOf(addOn);
    expect(text).toContain(`${heading} – med vår egen kommentar`);
    expect(text).toContain(`Förslag: så här skulle ”${heading}” se ut i dag.`);
    expect(text.indexOf('Förslag: ')).toBeGreaterThan(text.indexOf('med vår egen kommentar'));
    expect(told(addOn)).toContain(`Behållna, eftersom någon har skrivit eller föreslagit något där: ${heading}.`);
    addOn.choose('menuDocument');
    expect(documentOf(addOn).text).toBe(text);
  });

  test('renews its proposal, and takes it away when the section is the program’s again', () => {
    const addOn = opened();
    // What people propose in their rows is told with the same word.
    const proposals = () => documentOf(addOn).text.split('Förslag: ').length;
    const ofRows = proposals();
    type(addOn, heading, ' X');
    renameAction(addOn, action, 'Första förslaget');
    addOn.choose('menuDocument');
    renameAction(addOn, action, 'Andra förslaget');
    addOn.choose('menuDocument');
    expect(proposals()).toBe(ofRows + 1);
    const document = documentOf(addOn);
    const at = placeOf(document, `${heading} X`) + heading.length;
    addOn.runtime.drive.edit(document.id, [{ deleteContentRange: { range: { startIndex: at, endIndex: at + 2 } } }]);
    addOn.choose('menuDocument');
    expect(proposals()).toBe(ofRows);
    expect(documentOf(addOn).text).toContain('Andra förslaget');
  });

  test('takes a proposal away that somebody has put a table after', () => {
    const addOn = opened();
    type(addOn, heading, ' X');
    renameAction(addOn, action, 'Första förslaget');
    addOn.choose('menuDocument');
    const document = documentOf(addOn);
    const end = endOfSection(document, proposalKey(improvements.key));
    addOn.runtime.drive.edit(document.id, [{ insertTable: { rows: 1, columns: 1, location: { index: end } } }]);
    const at = placeOf(document, `${heading} X`) + heading.length;
    addOn.runtime.drive.edit(document.id, [{ deleteContentRange: { range: { startIndex: at, endIndex: at + 2 } } }]);
    addOn.choose('menuDocument');
    expect(documentOf(addOn).text).not.toContain(`Förslag: så här skulle ”${heading}`);
    expect(
      documentOf(addOn)
        .segments.get('')!
        .some(({ kind }) => kind === 'table-end'),
    ).toBe(true);
  });

  test('leaves what people have written between the sections', () => {
    const addOn = opened();
    const document = documentOf(addOn);
    const at = placeOf(document, heading);
    addOn.runtime.drive.edit(document.id, [{ insertText: { text: 'Vårt eget avsnitt\n', location: { index: at } } }]);
    renameAction(addOn, action, 'En helt ny åtgärd');
    change(addOn, 'Förvaltning', 'Kulturförvaltningen');
    addOn.choose('menuDocument');
    expect(documentOf(addOn).text).toContain(`Vårt eget avsnitt\n${heading}`);
    expect(told(addOn)).not.toContain('Behållna');
  });

  test('keeps a table that somebody puts right after a section, and offers new text between them', () => {
    const addOn = opened();
    const document = documentOf(addOn);
    const end = endOfSection(document, improvements.key);
    addOn.runtime.drive.edit(document.id, [
      { insertText: { text: ' Tillagt.', location: { index: end } } },
      { insertTable: { rows: 1, columns: 1, location: { index: end + 9 } } },
      { insertText: { text: 'Egen tabell', location: { index: end + 13 } } },
    ]);
    renameAction(addOn, action, 'En helt ny åtgärd');
    addOn.choose('menuDocument');
    const { text } = documentOf(addOn);
    expect(text).toMatch(/ Tillagt\.\nFörslag: .*\nEgen tabell\n/s);
  });

  test('knows as its own what it has left unchanged when people write paragraphs around it', () => {
    const addOn = opened();
    const document = documentOf(addOn);
    addOn.runtime.drive.edit(document.id, [
      { insertText: { text: '\nEfter', location: { index: endOfSection(document, improvements.key) } } },
      { insertText: { text: 'Före\n', location: { index: placeOf(document, heading) } } },
    ]);
    renameAction(addOn, action, 'En helt ny åtgärd');
    addOn.choose('menuDocument');
    expect(documentOf(addOn).text).toMatch(new RegExp(`Före\\n${heading}\\n.*En helt ny åtgärd.*\\nEfter\\n`, 's'));
    expect(told(addOn)).not.toContain('Behållna');
  });
});

describe('what other people do in the document beside writing', () => {
  /** Where the first paragraph of a section begins after its heading. */
  function insideSection(document: DocumentModel): number {
    return placeOf(document, heading) + heading.length + 3;
  }

  test.each([
    [
      'to take away',
      (document: DocumentModel) => ({ from: insideSection(document), to: insideSection(document) + 12 }),
    ],
    ['to put in', (document: DocumentModel) => ({ at: insideSection(document), insert: 'Förslag från Bo. ' })],
  ] as const)(
    'a suggestion %s stands, and the new text is offered below; once it is turned down the section is renewed',
    (_, change) => {
      const addOn = openWritten();
      const document = documentOf(addOn);
      const before = document.text;
      const suggestion = addOn.runtime.drive.suggest(document.id, change(document));
      const stands = () =>
        document.segments.get('')!.some((unit) => 'suggested' in unit && unit.suggested?.id === suggestion);
      renameAction(addOn, action, 'Helt ny åtgärd');
      addOn.choose('menuDocument');
      expect(stands()).toBe(true);
      expect(told(addOn)).toContain(`Behållna, eftersom någon har skrivit eller föreslagit något där: ${heading}`);
      expect(document.text).toContain('Helt ny åtgärd');
      addOn.runtime.drive.answer(document.id, suggestion, false);
      addOn.choose('menuDocument');
      expect(told(addOn)).not.toContain('Behållna');
      expect(document.text).not.toContain('Förslag: så här skulle');
      expect(document.text).not.toBe(before);
    },
  );

  test('a tab before the review is left alone, and the review is renewed in its own', () => {
    const addOn = openWritten();
    const document = documentOf(addOn);
    const own = document.addTab('Anteckningar', 0, 'Våra anteckningar');
    renameAction(addOn, action, 'Helt ny åtgärd');
    addOn.choose('menuDocument');
    expect(told(addOn)).not.toContain('Borttagna');
    expect(document.text).toContain('Helt ny åtgärd');
    expect(own.text).toBe('Våra anteckningar\n');
    addOn.choose('menuDocument');
    expect(addOn.runtime.calls.count('Documents.batchUpdate')).toBe(0);
  });

  test('a tab after the review is left alone', () => {
    const addOn = openWritten();
    const document = documentOf(addOn);
    const own = document.addTab('Bilder', 1, heading);
    renameAction(addOn, action, 'Helt ny åtgärd');
    addOn.choose('menuDocument');
    expect([own.text, document.text.includes('Helt ny åtgärd')]).toEqual([`${heading}\n`, true]);
  });
});
