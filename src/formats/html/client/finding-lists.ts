import type { Severity } from '../../../core/index.ts';
import type { PageFinding, SheetFindings } from '../data/page-data.ts';
import { findingHeaders, placeOf } from '../sections/finding-cells.ts';
import { all, mark, required, table } from './elements.ts';
import { showInSteps } from './show-in-steps.ts';

/** Fills the list of a sheet's findings the first time it is opened. */
export function fillFindingLists(groups: readonly SheetFindings[]): void {
  for (const details of all<HTMLDetailsElement>('[data-findings]')) {
    const group = groups[Number(details.getAttribute('data-findings'))];
    const target = required('[data-findings-list]', details);
    details.addEventListener('toggle', () => {
      if (details.open && group && !target.hasChildNodes())
        showInSteps(target, group.findings, findingTable(group.sheet));
    });
  }
}

function findingTable(sheet: string) {
  return (findings: readonly PageFinding[]) => {
    const rows = findings.map((finding) => [
      mark(...marks[finding.severity]),
      placeOf(finding),
      finding.reference === null ? finding.message : `${finding.message} (${finding.reference})`,
      finding.rule,
    ]);
    return table(`Fynd i bladet ${sheet}`, findingHeaders, rows, false);
  };
}

const marks: Readonly<Record<Severity, readonly [string, string, string]>> = {
  Fel: ['stop', 'Fel', 'poor'],
  Varning: ['warning', 'Varning', 'fair'],
  Upplysning: ['info', 'Upplysning', 'plain'],
};
