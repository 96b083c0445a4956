import { countOf, fixText, joinWords, severities, severityNouns } from '../../../../core/index.ts';
import type { SidebarFinding, SidebarGroup, SidebarState } from '../sidebar-api.ts';
import { button, element } from './elements.ts';

/** What the page does with findings. */
export interface FindingActions {
  jump(finding: SidebarFinding, pressed: HTMLButtonElement): void;
  /** `null` = all that can be mended. */
  fix(findings: readonly SidebarFinding[] | null, pressed: HTMLButtonElement): void;
  /** Hands over some more of a group, after so many. */
  more(group: SidebarGroup, after: number, show: (findings: readonly SidebarFinding[]) => void): void;
}

const groupNames = { Fel: 'Fel', Varning: 'Varningar', Upplysning: 'Upplysningar' } as const;
const icons = { Fel: '■', Varning: '▲', Upplysning: '►' } as const;

/** Findings that are put on the page at a time: more would make it slow. */
const step = 100;

/** The findings by sheet and severity. A group is filled when its sheet is opened, a hundred findings at a time. */
export function findingsView({ groups, fixable }: SidebarState, actions: FindingActions): HTMLElement {
  if (groups.length === 0) return element('p', {}, 'Kontrollen hittade inget att anmärka på.');
  const sheets = [...new Set(groups.map(({ sheet }) => sheet))];
  return element(
    'div',
    {},
    element('p', {}, joinWords(severities.map((severity) => countText(severity, groups)))),
    fixable === 0 ? null : button(`Rätta alla som kan rättas (${fixable})`, (pressed) => actions.fix(null, pressed)),
    ...sheets.map((sheet) =>
      sheetView(
        sheet,
        groups.filter((group) => group.sheet === sheet),
        actions,
      ),
    ),
  );
}

type Severity = SidebarFinding['severity'];

function countText(severity: Severity, groups: readonly SidebarGroup[]): string {
  const count = groups.reduce((sum, group) => sum + (group.severity === severity ? group.count : 0), 0);
  return countOf(count, ...severityNouns[severity]);
}

function sheetView(sheet: string, groups: readonly SidebarGroup[], actions: FindingActions): HTMLElement {
  const counts = groups.map(({ severity }) => `${icons[severity]}\u00a0${countText(severity, groups)}`);
  const view = element('details', {}, element('summary', {}, `${sheet} – ${counts.join(', ')}`));
  view.addEventListener('toggle', () => {
    if (!view.open || view.childElementCount > 1) return;
    for (const group of groups) view.append(groupView(group, actions));
  });
  return view;
}

function groupView(group: SidebarGroup, actions: FindingActions): HTMLElement {
  const { severity, count, findings } = group;
  const list = element('ul');
  const view = element(
    'div',
    {},
    element('h3', { class: `severity severity-${severity}` }, `${icons[severity]} ${groupNames[severity]} (${count})`),
    list,
  );
  let shown = 0;
  const more = button('', () => {
    actions.more(group, shown, (next) => {
      const [first] = show(next);
      // None came: the sheet has been changed since it was read.
      if (first === undefined) more.remove();
      else first.querySelector('button')?.focus();
    });
  });
  const show = (next: readonly SidebarFinding[]): HTMLElement[] => {
    const items = next.map((finding) => findingView(finding, actions));
    list.append(...items);
    shown += items.length;
    const left = count - shown;
    more.textContent = `Visa ${Math.min(step, left)} till (${left} kvar)`;
    if (left <= 0) more.remove();
    return items;
  };
  view.append(more);
  show(findings);
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
