import type { DocumentModel } from '../../../apps-script-runtime/docs/document-model.ts';
import { action, documentOf, heading, openWritten, placeOf, renameAction, told } from './written-review.ts';

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
