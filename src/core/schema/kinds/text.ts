import { needsLook } from '../../workbook/text.ts';
import { type CellValue, cellText } from '../../workbook/workbook.ts';
import { type CellReader, type ColumnKind, misunderstood, quoted, understood } from '../column-kind.ts';

/** Google Sheets' limit for one cell; Excel stops at 32,767. */
export const longestText = 50_000;

/** Text without anything that a check of text looks for. */
function plainText(value: Exclude<CellValue, null>): string | undefined {
  return typeof value === 'string' && value.length <= longestText && !needsLook(value) ? value : undefined;
}

const readText: CellReader<string> = (value) => understood(cellText(value));

export const textKind: ColumnKind<string> = {
  name: 'text',
  accepts: 'Fri text.',
  format: 'text',
  free: true,
  takesPictures: true,
  plain: plainText,
  reader: () => readText,
};

export const longTextKind: ColumnKind<string> = {
  name: 'longtext',
  accepts: 'Fri text, gärna flera rader.',
  format: 'wrapped',
  free: true,
  takesPictures: true,
  plain: plainText,
  reader: () => readText,
};

const email = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

const readPerson: CellReader<string> = (value) => {
  const text = cellText(value);
  if (!text.includes('@') || email.test(text)) return understood(text);
  return misunderstood(
    'S-09',
    `${quoted(text)} ser ut som en e-postadress men är ingen. Skriv en adress, eller en roll.`,
  );
};

/** An e-mail address, or the text of a role or name. */
export const personKind: ColumnKind<string> = {
  name: 'person',
  accepts: 'En e-postadress eller en roll.',
  format: 'text',
  reader: () => readPerson,
};
