import type { Finding } from '../../core/index.ts';

/** What the findings of a workbook are told with, in every format. */
export interface FindingsReport {
  /** The workbook's file name, without its folder. */
  readonly workbook: string;
  /** Civil date that the checks were made for. */
  readonly today: string;
  readonly findings: readonly Finding[];
}
