import { AddOn, spreadsheetOf } from '../../../support/add-on.ts';
import { exampleWorkbook } from '../../../support/example-file.ts';
import { sharedBundle } from '../../../support/shared-bundle.ts';
import {
  action,
  documentOf,
  documentsOf,
  open,
  openWritten,
  renameAction,
  today,
  told,
  type,
  withSetting,
} from './written-review.ts';

const forDomain = sharedBundle({ domain: true });

describe('the review in Google Docs', () => {
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
});
