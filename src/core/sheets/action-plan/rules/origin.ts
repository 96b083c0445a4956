import type { Located, Records } from '../../../records/records.ts';
import type { SheetDefinition } from '../../../schema/define-sheet.ts';
import { defineRule } from '../../../validation/define-rule.ts';
import { hasIds } from '../../../validation/row-questions.ts';
import { joinWords } from '../../../workbook/format.ts';
import { audits } from '../../audits/columns.ts';
import { externalFactors } from '../../external-factors/columns.ts';
import { incidents } from '../../incidents/columns.ts';
import { risks } from '../../risks/columns.ts';
import { actionPlan } from '../columns.ts';

/** Where the rows behind a source are found. */
interface SourceRows {
  readonly sheet: SheetDefinition;
  /** Swedish: what such a row is called. */
  readonly noun: string;
  /** Column and value that tell such rows from others of the sheet. */
  readonly where?: { readonly key: string; readonly value: string };
}

const sourceRows: ReadonlyMap<string, SourceRows> = new Map<string, SourceRows>([
  ['RSA', { sheet: risks, noun: 'risk ur RSA', where: { key: 'source', value: 'RSA' } }],
  ['VoR', { sheet: risks, noun: 'risk ur VoR', where: { key: 'source', value: 'VoR' } }],
  [
    'DSO-årsrapport',
    { sheet: audits, noun: 'iakttagelse av dataskyddsombudet', where: { key: 'auditor', value: 'Dataskyddsombud' } },
  ],
  ['Granskning', { sheet: audits, noun: 'iakttagelse' }],
  ['Incident', { sheet: incidents, noun: 'incident' }],
  ['Omvärld', { sheet: externalFactors, noun: 'omvärldsfaktor' }],
]);

function comesFrom({ table, row }: Located, { sheet, where }: SourceRows): boolean {
  if (table.definition.name !== sheet.name) return false;
  return where === undefined || !table.places.has(where.key) || row[where.key] === where.value;
}

function lacksRow(source: string, ids: readonly string[], records: Records): boolean {
  const wanted = sourceRows.get(source);
  if (wanted === undefined || !hasIds(wanted.sheet, records)) return false;
  return !ids.some((id) => {
    const located = records.find(id);
    return located !== undefined && comesFrom(located, wanted);
  });
}

/** Rules about where the need for an action came from. */
export const originRules = [
  defineRule({
    id: 'HP-11',
    severity: 'Varning',
    sheet: actionPlan,
    title: 'Källan går inte att följa',
    explanation:
      'Källa är RSA, VoR, DSO-årsrapport, Granskning, Incident eller Omvärld, men Källreferens nämner ingen sådan rad. Då syns det inte varför åtgärden finns. Källor vars blad saknas i arbetsboken prövas inte.',
    needs: ['source', 'sourceReference'],
    check({ source, sourceReference = [] }, records) {
      if (!source?.some((name) => lacksRow(name, sourceReference, records))) return undefined;
      const untraced = source.filter((name) => lacksRow(name, sourceReference, records));
      const wanted = untraced.flatMap((name) => sourceRows.get(name) ?? []);
      const rows = wanted.map(({ noun, sheet }) => `en ${noun} (${sheet.idPrefix}-…, bladet ${sheet.name})`);
      return {
        column: 'sourceReference',
        message: `Källa är ${joinWords(untraced)}, men Källreferens nämner ingen sådan rad. Lägg till id för ${joinWords(rows)}, eller ändra Källa.`,
      };
    },
  }),
];
