import { foldText } from '../../workbook/text.ts';
import type { ConstantMapping } from './mapping.ts';
import type { ProposedColumn } from './propose-columns.ts';
import type { SheetProposal } from './propose-sheet.ts';
import { areBeside, type SourceSheet } from './source-sheet.ts';
import { yearOfTab } from './source-year.ts';

/** Values for the columns that must be filled and that a source lacks: those that it shows itself, and those that a person has to choose. */
export function proposeConstants(
  source: SourceSheet,
  { target, headerRow, names }: SheetProposal,
  columns: readonly ProposedColumn[],
  all: readonly { readonly source: SourceSheet; readonly proposal: SheetProposal }[],
): ConstantMapping[] {
  const { definition } = target;
  const mapped = new Set(columns.filter(({ certainty }) => certainty !== 'fråga').flatMap(({ keys }) => keys));
  const { year, isInTab } = yearOfTab(source, headerRow);
  const due = definition.roles?.due;
  const constants: ConstantMapping[] = [];
  for (const [key, { header, required, replacedBy }] of Object.entries(definition.columns)) {
    if (replacedBy !== undefined || key === 'id') continue;
    if (mapped.has(key)) continue;
    if (key === 'unit' && isUnitTab(source, names, all)) {
      constants.push({
        target: header,
        value: source.tab,
        certainty: 'antaget',
        because: `${header} = ${source.tab} (fliknamn)`,
      });
      continue;
    }
    if (!required) continue;
    const asked = {
      target: header,
      value: '',
      certainty: 'fråga',
      because: `${header} måste fyllas i och saknas i källan: välj ett värde`,
    } as const;
    if (key === definition.roles?.year) {
      const dated = due !== undefined && mapped.has(due) ? (definition.columns[due]?.header ?? '') : '';
      if (year !== undefined && (isInTab || dated === '')) {
        constants.push({
          target: header,
          value: String(year),
          certainty: 'antaget',
          because: `${header} = ${year} (${isInTab ? 'fliknamn' : 'rubriken ovanför'})`,
        });
      } else if (dated !== '') {
        constants.push({
          target: header,
          value: year === undefined ? '' : String(year),
          yearOf: dated,
          certainty: 'antaget',
          because: `${header} = året i ${dated}`,
        });
      } else constants.push(asked);
    } else if (definition.name === 'Handlingsplan' && key === 'status' && !tellsWhatIsDone(names, columns)) {
      constants.push({
        target: header,
        value: 'Ej påbörjad',
        certainty: 'antaget',
        because: 'Status = Ej påbörjad (källan har ingen status)',
      });
    } else if (
      key === 'personalDataBreach' &&
      /personuppgift|\bpu[- ]?incident/i.test(`${source.tab} ${source.file}`)
    ) {
      constants.push({
        target: header,
        value: 'Ja',
        certainty: 'antaget',
        because: `${header} = Ja (fliken heter ${source.tab})`,
      });
    } else constants.push(asked);
  }
  return constants;
}

const doneHeader = /^(?:klart?|genomför[dt]|utför[dt]|avslutad|avslutat|färdigt?|done|completed)(?: ?[?(]|$)/;

/** Whether a list without a column of status says in another what is done: then nothing is taken for not begun. */
function tellsWhatIsDone(names: readonly string[], columns: readonly ProposedColumn[]): boolean {
  const placed = new Set(columns.map(({ position }) => position));
  return names.some((name, position) => !placed.has(position) && doneHeader.test(foldText(name)));
}

/** Whether a tab is one of several alike, each for a unit: its name is no name of the sheet and holds no year. */
function isUnitTab(
  source: SourceSheet,
  names: readonly string[],
  all: readonly { readonly source: SourceSheet; readonly proposal: SheetProposal }[],
): boolean {
  if (/\d/.test(source.tab) || source.tab === (source.book ?? source.file)) return false;
  const own = names.map(foldText).join('\u0000');
  const alike = all.filter(
    ({ source: other, proposal }) => areBeside(other, source) && proposal.names.map(foldText).join('\u0000') === own,
  );
  return alike.length >= 2 && !alike.some(({ source: other, proposal }) => proposal.target.isNamed(other.tab));
}
