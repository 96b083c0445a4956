import type { Finding } from '../../../core/index.ts';

/** What the command line answers the shell with. Scripts rely on the numbers. */
export const exitStatus = {
  fine: 0,
  /** The workbook has findings of severity Fel, or a merge has conflicts. */
  faults: 1,
  /** Wrong usage, an input that cannot be read, an output that cannot be written. */
  unusable: 2,
  /** A final review was asked for and the workbook has gaps, or it is unclear what the edition may show. */
  refused: 3,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The status of a job that went well, told from what it found in the workbook. */
export function faultsStatus(findings: readonly Finding[]): ExitStatus {
  return findings.some(({ severity }) => severity === 'Fel') ? exitStatus.faults : exitStatus.fine;
}
