import { documentParts } from '../../../../src/hosts/apps-script/document/section-pieces.ts';
import { textOf } from '../../../apps-script-runtime/docs/segment.ts';
import { expectWholeAfter } from './interrupted-document.ts';
import {
  action,
  change,
  documentOf,
  documentsOf,
  open,
  openWritten,
  rangeOf,
  renameAction,
  review,
  told,
  withSetting,
} from './written-review.ts';

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

  test('can be run again after an interruption', () => expectWholeAfter(12));

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
