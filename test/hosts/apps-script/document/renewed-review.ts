import { proposalKey } from '../../../../src/hosts/apps-script/document/section-pieces.ts';
import type { DocumentModel } from '../../../apps-script-runtime/docs/document-model.ts';
import type { RuntimeOptions } from '../../../apps-script-runtime/index.ts';
import { AddOn } from '../../../support/add-on.ts';
import {
  action,
  bundle,
  change,
  documentOf,
  endOfSection,
  heading,
  improvements,
  openWritten,
  placeOf,
  renameAction,
  today,
  told,
  type,
} from './written-review.ts';

/** What Google does at the edges of what the program has written, which it says nowhere: a name, and what the emulator is told. */
export type EdgeAssumption = readonly [name: string, assumptions: Partial<RuntimeOptions>];

/** The tests of a review that is renewed, under one assumption about Google. */
export function describeRenewed([name, assumptions]: EdgeAssumption): void {
  describe(`the review renewed in Google Docs, where texts at the edges ${name}`, () => {
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
}
