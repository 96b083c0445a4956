import { kontroll } from '../output/kontroll.ts';
import type { OutputSheet } from '../output/output-sheet.ts';
import { readRecords } from '../records/read-records.ts';
import { type Catalogue, catalogue } from '../review/catalogue.ts';
import { tabNames, type Workbook } from '../workbook/workbook.ts';
import { faultsByOwner, type OwnedFaults } from './faults-by-owner.ts';
import { type Judgement, type JudgementOptions, judgeRecords } from './judge-records.ts';

/** What a check gives to a host that carries nothing but the check. */
interface SheetCheck extends Judgement {
  /** Civil date that the check was made for. */
  readonly today: string;
  /** Kontroll. */
  readonly outputSheets: readonly OutputSheet[];
  /** The faults by who has to see to them. */
  readonly owned: readonly OwnedFaults[];
}

/** Checks a workbook and gives the sheet Kontroll, the same as a review gives, without counting a figure. */
export function checkWithSheet(workbook: Workbook, options: JudgementOptions, by: Catalogue = catalogue): SheetCheck {
  const {
    shown: { records },
    judgement,
  } = judgeRecords(readRecords(workbook, by, options), options, by);
  const { administration, year } = records.settings;
  const { findings } = judgement;
  return {
    ...judgement,
    today: records.today,
    outputSheets: [kontroll({ administration, year, today: records.today }, findings, new Set(tabNames(workbook)))],
    owned: faultsByOwner(findings, records),
  };
}
