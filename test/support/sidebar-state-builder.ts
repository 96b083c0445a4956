import type { SidebarFinding, SidebarState } from '../../src/hosts/apps-script/sidebar/sidebar-api.ts';

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

export function sidebarState(given: Partial<SidebarState> = {}): SidebarState {
  return {
    today: '2026-01-15',
    about: 'Socialförvaltningen, Socialnämnden',
    findings: [sidebarFinding()],
    figures: [
      { id: 'A2', title: 'Andel klara åtgärder', value: '45 %', status: 'röd', judgement: '■ Röd', trend: '↑ Bättre' },
      { id: 'A3', title: 'Försenade åtgärder', value: '3 st', status: 'gul', judgement: '▲ Gul', trend: null },
    ],
    ...given,
  };
}
