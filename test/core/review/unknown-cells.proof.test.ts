import { reviewWorkbook } from '../../../src/core/index.ts';
import { settings } from '../../../src/core/records/settings/columns.ts';
import type { Sheet } from '../../../src/core/workbook/workbook.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { exampleWithUnknown } from '../../support/with-unknown.ts';
import { everyColumn } from '../../support/without-column.ts';
import { workbookOf } from '../../support/workbook-builder.ts';
import { writtenBlock } from '../../support/written-document.ts';

/** What each section of a review says, by key, but the lists of rows behind the clauses of the standard, which no one value decides. */
function sectionsOf(sheets: readonly Sheet[], scope: string): ReadonlyMap<string, string> {
  const ofScope = sheets.map((sheet) => (sheet.name === settings.name ? withScope(sheet, scope) : sheet));
  const { document, appendices } = reviewWorkbook(workbookOf(...ofScope), { today: '2026-01-15' });
  return new Map(
    [...document.sections, ...appendices.sections]
      .filter(({ key }) => key !== 'bilaga-a')
      .map(({ key, blocks }) => [
        key,
        blocks
          .map(writtenBlock)
          .join('\n')
          .replace(/^L1 .*$/m, ''),
      ]),
  );
}

function withScope({ name, rows }: Sheet, scope: string): Sheet {
  return { name, rows: [...rows.filter(([setting]) => setting !== 'Omfattning'), ['Omfattning', scope]] };
}

/** Told of a row, of a figure, or in the list of what is to be mended. */
const saysUnknown = /okän[dt]|går inte att förstå|sakna[rt]? resultat|inte har något resultat|inget sparat resultat/i;

describe.each(['Kort', 'Fullständig'])('a review of scope %s', (scope) => {
  let before: ReadonlyMap<string, string>;

  beforeAll(() => {
    before = sectionsOf(exampleSheets(), scope);
  });

  // A row without an id goes by its place.
  test.each(everyColumn.filter(([, header]) => header !== 'ID'))(
    'says that a value in %s, %s is unknown, in each section that says something else for want of it',
    (name, header) => {
      const silent = [...sectionsOf(exampleWithUnknown(name, header, 2), scope)].filter(
        ([key, said]) => said !== before.get(key) && !saysUnknown.test(said),
      );
      expect(silent.map(([key]) => key)).toEqual([]);
    },
  );
});
