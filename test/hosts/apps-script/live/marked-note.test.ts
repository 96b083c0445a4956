import { isMarked, markedNote, ownNote } from '../../../../src/hosts/apps-script/live/marked-note.ts';

describe('the note of a checked cell', () => {
  test.each(['', 'Min egen anteckning', 'Två\n\nrader\n', '— Kontroll', 'Se — Kontroll — ovan'])(
    'gives back what a person wrote: %j',
    (own) => {
      const marked = markedNote(own, ['S-09: Fel.', 'S-12: Också fel.']);
      expect(isMarked(own)).toBe(false);
      expect(isMarked(marked)).toBe(true);
      expect(marked).toContain('S-09: Fel.\nS-12: Också fel.');
      expect(ownNote(marked)).toBe(own.replace(/\n+$/, ''));
    },
  );

  test('replaces what the check said before', () => {
    expect(markedNote(markedNote('Egen', ['Gammalt']), ['Nytt'])).toBe(markedNote('Egen', ['Nytt']));
  });
});
