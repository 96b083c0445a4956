import { columnLetters, countOf, joinWords } from '../../../../core/index.ts';
import { printable } from '../../../../formats/reports/index.ts';
import type { FieldDescription, SheetDescription, TablesDescription } from './field-description.ts';

const hidden = { visible: '', hidden: ' (dolt blad)', 'very-hidden': ' (dolt blad)' } as const;

/** The description of the tables for people, as plain text. */
export function fieldDescriptionText(description: TablesDescription): string {
  const { sheets, sheetsLeftOut, formulasWithoutResult, protectedRows } = description;
  return `${[
    `FÄLTBESKRIVNING FÖR ${printable(description.workbook)}`,
    ...(protectedRows === '' ? [] : [printable(protectedRows)]),
    [
      'Varje blad i arbetsboken är en CSV-fil enligt RFC 4180 med semikolon mellan fälten, teckenkodning UTF-8 utan',
      'byteordningsmärke och radslut CRLF. Rad 1 är bladets första rad. Ett tomt fält är en tom cell. Tal har decimalpunkt,',
      'datum skrivs år-månad-dag (ISO 8601), andelar är tal mellan 0 och 1 och sant/falskt skrivs Ja och Nej.',
    ].join('\n'),
    [
      'Text som ett kalkylprogram kunde köra som formel har en apostrof framför: text som börjar med = + - @, tabb, radslut',
      'eller NUL, även efter blanksteg eller i helbreddsform. Ta bort en apostrof för att få tillbaka texten. Negativa tal har ingen.',
    ].join('\n'),
    [
      'Filerna har cellernas värden. Formler, format, kommentarer, bilder och diagram finns bara i arbetsboken.',
      ...(sheetsLeftOut.length > 0
        ? [`Blad utan celler som bara finns i arbetsboken: ${printable(sheetsLeftOut.join('; '))}.`]
        : []),
      ...(formulasWithoutResult.length > 0
        ? [
            `Formler utan sparat resultat står som formeln, för värdet är okänt: ${printable(formulasWithoutResult.join('; '))}.`,
          ]
        : []),
    ].join('\n'),
    ...sheets.map(sheetText),
  ].join('\n\n')}\n`;
}

function sheetText(description: SheetDescription): string {
  const { sheet, file, visibility, purpose, rows, headerRow, totalRows, fields, keys } = description;
  const title = `${printable(sheet)}${hidden[visibility]}`;
  return [
    `${title}\n${'='.repeat(Array.from(title).length)}`,
    `Fil: ${file} (${countOf(rows, 'rad', 'rader')})`,
    ...(purpose === '' ? [] : [purpose]),
    ...(headerRow > 1 ? [`Rubrikerna står på rad ${headerRow}. Det som står ovanför hör inte till tabellen.`] : []),
    ...(totalRows.length > 0 ? [`Summarader, som inte är poster: rad ${joinWords(totalRows.map(String))}.`] : []),
    ...fields.map((field, index) => fieldText(`Kolumn ${columnLetters(index)}`, field)),
    ...keys.map((field) => fieldText('Nyckel', field)),
  ].join('\n');
}

function fieldText(
  place: string,
  { header, kind, required, accepts, help, values, refersTo }: FieldDescription,
): string {
  const name = `${place}: ${printable(header) || '(utan rubrik)'}`;
  if (kind === null) return name;
  return [
    `${name}${required ? ' (måste fyllas i)' : ''}`,
    `    ${accepts}${help === '' ? '' : ` ${help}`}`,
    ...(values.length > 0 ? [`    Värden: ${printable(values.join('; '))}`] : []),
    ...(refersTo === null ? [] : [`    Hänvisar till: ${refersTo === '*' ? 'alla blad' : refersTo}`]),
  ].join('\n');
}
