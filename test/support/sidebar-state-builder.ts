import { severities } from '../../src/core/index.ts';
import type { SidebarFinding, SidebarGroup, SidebarState } from '../../src/hosts/apps-script/sidebar/sidebar-api.ts';

export function sidebarFinding(given: Partial<SidebarFinding> = {}): SidebarFinding {
  return {
    rule: 'HP-03',
    severity: 'Varning',
    sheet: 'Handlingsplan',
    row: 5,
    cell: 'I5',
    column: 'Slutdatum',
    id: 'HP-004',
    message: 'Åtgärden är 12 dagar försenad. Sätt ett nytt slutdatum eller gör den klar.',
    reference: null,
    fix: null,
    ...given,
  };
}

/** Findings as the first answer tells them: the first hundred of each group. */
function groupsOf(findings: readonly SidebarFinding[]): SidebarGroup[] {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    severities.flatMap((severity) => {
      const group = findings.filter((finding) => finding.sheet === sheet && finding.severity === severity);
      return group.length === 0 ? [] : [{ sheet, severity, count: group.length, findings: group.slice(0, 100) }];
    }),
  );
}

/** All findings that the first answer tells. */
export function findingsIn({ groups }: SidebarState): readonly SidebarFinding[] {
  return groups.flatMap(({ findings }) => findings);
}

interface Given extends Partial<SidebarState> {
  readonly findings?: readonly SidebarFinding[];
}

export function sidebarState({ findings = [sidebarFinding()], ...given }: Given = {}): SidebarState {
  return {
    today: '2026-01-15',
    about: 'Socialförvaltningen, Socialnämnden',
    groups: groupsOf(findings),
    fixable: findings.filter(({ fix }) => fix !== null).length,
    version: '0.1.0',
    figures: [
      { id: 'A2', title: 'Klara åtgärder', value: '45 %', status: 'röd', judgement: '■ Röd', trend: '↑ Bättre' },
      { id: 'A3', title: 'Försenade åtgärder', value: '3 st', status: 'gul', judgement: '▲ Gul', trend: null },
    ],
    ...given,
  };
}
