import { countOfSeverity, findingCounts, fixText, severities } from '../../../../core/index.ts';
import type { SidebarFinding } from '../sidebar-api.ts';
import { button, element } from './elements.ts';

/** What the page does with a finding. */
export interface FindingActions {
  jump(finding: SidebarFinding, pressed: HTMLButtonElement): void;
  fix(findings: readonly SidebarFinding[], pressed: HTMLButtonElement): void;
}

const groupNames = { Fel: 'Fel', Varning: 'Varningar', Upplysning: 'Upplysningar' } as const;
const icons = { Fel: '■', Varning: '▲', Upplysning: '►' } as const;

/** Findings that are put on the page at a time: more would make it slow. */
const step = 100;

/** The findings by sheet and severity. A group is filled when it is opened, a hundred findings at a time. */
export function findingsView(findings: readonly SidebarFinding[], actions: FindingActions): HTMLElement {
  if (findings.length === 0) return element('p', {}, 'Kontrollen hittade inget att anmärka på.');
  const fixable = findings.filter(({ fix }) => fix !== null);
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return element(
    'div',
    {},
    element('p', {}, findingCounts(findings)),
    fixable.length === 0
      ? null
      : button(`Rätta alla som kan rättas (${fixable.length})`, (pressed) => actions.fix(fixable, pressed)),
    ...sheets.map((sheet) =>
      sheetView(
        sheet,
        findings.filter((finding) => finding.sheet === sheet),
        actions,
      ),
    ),
  );
}

type Severity = SidebarFinding['severity'];

function sheetView(sheet: string, findings: readonly SidebarFinding[], actions: FindingActions): HTMLElement {
  const counts = severities
    .filter((severity) => findings.some((finding) => finding.severity === severity))
    .map((severity) => `${icons[severity]} ${countOfSeverity(findings, severity)}`);
  const view = element('details', {}, element('summary', {}, `${sheet} – ${counts.join(', ')}`));
  view.addEventListener('toggle', () => {
    if (!view.open || view.childElementCount > 1) return;
    for (const severity of severities) {
      const group = findings.filter((finding) => finding.severity === severity);
      if (group.length > 0) view.append(severityView(severity, group, actions));
    }
  });
  return view;
}

function severityView(severity: Severity, findings: readonly SidebarFinding[], actions: FindingActions): HTMLElement {
  const list = element('ul');
  const view = element(
    'div',
    {},
    element(
      'h3',
      { class: `severity severity-${severity}` },
      `${icons[severity]} ${groupNames[severity]} (${findings.length})`,
    ),
    list,
  );
  let shown = 0;
  const more = button('', () => {
    const first = showMore();
    first?.querySelector('button')?.focus();
  });
  const showMore = (): HTMLElement | undefined => {
    const items = findings.slice(shown, shown + step).map((finding) => findingView(finding, actions));
    list.append(...items);
    shown += items.length;
    const left = findings.length - shown;
    more.textContent = `Visa ${Math.min(step, left)} till (${left} kvar)`;
    if (left === 0) more.remove();
    return items[0];
  };
  view.append(more);
  showMore();
  return view;
}

function findingView(finding: SidebarFinding, actions: FindingActions): HTMLElement {
  const { rule, row, column, cell, id, message, reference, fix } = finding;
  const place = [id, column, row === null ? null : `rad ${row}`].filter((part) => part !== null).join(', ');
  const target = cell ?? (row === null ? 'A1' : `A${row}`);
  return element(
    'li',
    {},
    element('p', { class: 'muted' }, [place, rule].filter((part) => part !== '').join(' · ')),
    element('p', {}, message),
    reference === null ? null : element('p', { class: 'muted' }, reference),
    fix === null ? null : element('p', {}, fixText(fix)),
    element(
      'div',
      { class: 'actions' },
      button(
        `Gå till ${target}`,
        (pressed) => actions.jump(finding, pressed),
        `Gå till ${target} i ${finding.sheet}: ${message}`,
      ),
      fix === null
        ? null
        : button(
            'Rätta',
            (pressed) => actions.fix([finding], pressed),
            `Rätta ${target} i ${finding.sheet}: ${message}`,
          ),
    ),
  );
}
