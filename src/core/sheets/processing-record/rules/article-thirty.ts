import { defineRule } from '../../../validation/define-rule.ts';
import { emptyColumns } from '../../../validation/row-questions.ts';
import { joinWords } from '../../../workbook/format.ts';
import { processingRecord } from '../columns.ts';

const { columns } = processingRecord;
type Field = keyof typeof columns;

/** What the record shall hold by GDPR art. 30.1, letter by letter; f and g "where possible". The legal basis is not among it. */
const requirements: readonly {
  readonly letter: string;
  readonly fields: readonly Field[];
  readonly ifPossible?: true;
}[] = [
  { letter: 'a', fields: ['controller'] },
  { letter: 'b', fields: ['purpose'] },
  { letter: 'c', fields: ['dataSubjects', 'dataCategories'] },
  { letter: 'd', fields: ['recipients'] },
  { letter: 'e', fields: ['thirdCountryTransfer'] },
  { letter: 'f', fields: ['retention'], ifPossible: true },
  { letter: 'g', fields: ['securityMeasures'], ifPossible: true },
];

export const articleThirtyRule = defineRule({
  id: 'RF-01',
  severity: 'Varning',
  sheet: processingRecord,
  title: 'Uppgift enligt artikel 30 saknas',
  explanation:
    'Registret ska innehålla uppgifterna i art. 30.1 a–g; meddelandet säger vilka som saknas. En kolumn som inte finns på bladet räknas som tom. Fel när raden är fastställd och något av a–e saknas, annars varning: f och g gäller om det är möjligt. Upphörda behandlingar prövas inte.',
  reference: 'GDPR art. 30.1',
  needs: [],
  check(row, records) {
    if (row.status === 'Upphörd') return undefined;
    const missing: { letter: string; field: Field }[] = [];
    let required = false;
    for (const { letter, fields, ifPossible } of requirements) {
      for (const field of fields) {
        if (row[field] !== undefined) continue;
        const isThere = records.has(processingRecord, field);
        if (isThere && emptyColumns(processingRecord, [field], row, records).length === 0) continue;
        missing.push({ letter, field });
        required ||= ifPossible === undefined;
      }
    }
    const first = missing[0];
    if (first === undefined) return undefined;
    const letters = [...new Set(missing.map(({ letter }) => letter))];
    const listed = missing.map(({ letter, field }) => `${columns[field].header} (${letter})`);
    return {
      column: first.field,
      ...(required && row.status === 'Fastställd' ? { severity: 'Fel' as const } : {}),
      reference: `GDPR art. 30.1 ${joinWords(letters)}`,
      message: `${joinWords(listed)} saknas. Artikel 30 kräver att ${listed.length === 1 ? 'uppgiften finns i registret: fyll i den' : 'uppgifterna finns i registret: fyll i dem'}.`,
    };
  },
});
