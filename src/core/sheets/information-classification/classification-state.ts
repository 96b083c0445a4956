import type { Row } from '../../records/table.ts';
import { addMonths } from '../../workbook/civil-date.ts';
import type { informationClassification } from './columns.ts';

type InformationSet = Row<typeof informationClassification.columns>;

/** Whether the information is classified. A classification holds until it is done again. */
export function isClassified({ status }: InformationSet): boolean {
  return status === 'Klassad' || status === 'Omklassning pågår';
}

/**
 * The last day for doing the classification again: Omklassas senast, else the setting's months after Klassad; `undefined` when
 * neither is given.
 */
export function reclassificationDue(
  { reclassifyBy, classifiedDate }: InformationSet,
  reclassificationMonths: number,
): string | undefined {
  return reclassifyBy ?? (classifiedDate === undefined ? undefined : addMonths(classifiedDate, reclassificationMonths));
}
