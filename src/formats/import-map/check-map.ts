import {
  definitionNamed,
  foldText,
  importSourceHeaders,
  isMappedBy,
  type Mapping,
  type SourceSheet,
  type TakeIn,
} from '../../core/index.ts';
import { HostError } from '../host-error.ts';

/** Refuses a map that is for another file, for another shape of it, or for a workbook with another scale or other lists. @throws HostError `bad-map` */
export function checkMap(
  mapping: Mapping,
  sources: readonly SourceSheet[],
  name: string,
  takeIn: Pick<TakeIn, 'misfit'>,
): void {
  const fault = (what: string) => new HostError('bad-map', `Kartan ${name} passar inte: ${what}.`);
  const used = mapping.sheets.filter((sheet) => sources.some((source) => isMappedBy(sheet, source)));
  if (used.length === 0) {
    const tabs = [...new Set(sources.map(({ tab }) => tab))].join(', ');
    throw fault(
      `den gäller ${mapping.sheets.map(({ file, tab }) => `${file}, flik ${tab}`).join('; ')}, och källan har ${tabs}`,
    );
  }
  for (const sheet of used) {
    const definition = definitionNamed(sheet.target);
    if (definition === undefined || definition.layout !== 'records')
      throw fault(`det finns inget blad som heter ${sheet.target}`);
    const ours = new Set(Object.values(definition.columns).map(({ header }) => foldText(header)));
    for (const { targets } of sheet.columns) {
      for (const target of targets)
        if (!ours.has(foldText(target))) throw fault(`bladet ${sheet.target} har ingen kolumn ${target}`);
    }
    if (
      sheet.joinedTo !== undefined &&
      mapping.sheets.some(({ tab, joinedTo }) => tab === sheet.joinedTo?.tab && joinedTo !== undefined)
    ) {
      throw fault(`fliken ${sheet.tab} hör till ${sheet.joinedTo.tab}, som själv hör till en annan flik`);
    }
    const owner = sheet.joinedTo?.tab;
    if (owner !== undefined && !sources.some(({ tab }) => tab === owner))
      throw fault(`fliken ${sheet.tab} hör till ${owner}, som inte finns i källan`);
    const source = sources.find((candidate) => isMappedBy(sheet, candidate)) as SourceSheet;
    const present = new Set(importSourceHeaders(source, sheet).map(foldText));
    const missing = sheet.columns.find(({ header, targets }) => targets.length > 0 && !present.has(foldText(header)));
    if (missing !== undefined) {
      throw fault(
        `kolumnen ${missing.header} finns inte på rad ${sheet.headerRow} i fliken ${source.tab}. Ändra Rubrikrad eller ta bort raden ur kartan`,
      );
    }
  }
  const misfit = takeIn.misfit({ ...mapping, sheets: used });
  if (misfit !== undefined) throw fault(misfit);
}
