import { addTo, type Finding, findFixes, type PlacedFix, type Severity, severities } from '../../../core/index.ts';
import type { SidebarFinding, SidebarGroup } from './sidebar-api.ts';

/** Findings of a group that are sent at a time: what the page shows at once. */
const portion = 100;
/** Findings that are sent with the first answer, of all groups together: some hundred kilobytes would make the page slow to open. */
const portionOfAll = 300;

/** The findings by sheet, in the order of the check, and by severity, the gravest first. */
export function findingGroups(findings: readonly Finding[]): SidebarGroup[] {
  const byGroup = new Map<string, Map<Severity, Finding[]>>();
  for (const finding of findings) {
    const bySeverity = byGroup.get(finding.sheet) ?? new Map<Severity, Finding[]>();
    byGroup.set(finding.sheet, bySeverity);
    addTo(bySeverity, finding.severity, finding);
  }
  const withFix = fixesOf(findings);
  let left = portionOfAll;
  return [...byGroup].flatMap(([sheet, bySeverity]) =>
    severities.flatMap((severity): SidebarGroup[] => {
      const group = bySeverity.get(severity) ?? [];
      if (group.length === 0) return [];
      const first = group.slice(0, Math.min(portion, left));
      left -= first.length;
      return [{ sheet, severity, count: group.length, findings: first.map(withFix) }];
    }),
  );
}

/** The next findings of a group, after so many. */
export function findingsOfGroup(
  findings: readonly Finding[],
  sheet: string,
  severity: Severity,
  after: number,
): SidebarFinding[] {
  const group = findings.filter((finding) => finding.sheet === sheet && finding.severity === severity);
  return group.slice(after, after + portion).map(fixesOf(group));
}

function fixesOf(findings: readonly Finding[]): (finding: Finding) => SidebarFinding {
  const fixes = new Map<string, PlacedFix>(
    findFixes(findings).map((fix) => [keyOf(fix.sheet, fix.cell, fix.rule), fix]),
  );
  return ({ rule, severity, sheet, row, cell, column, id, message, reference }) => {
    const fix = fixes.get(keyOf(sheet, cell, rule)) ?? null;
    return { rule, severity, sheet, row, cell, column, id, message, reference, fix };
  };
}

function keyOf(sheet: string, cell: string | null, rule: string): string {
  return `${sheet}!${cell}!${rule}`;
}
