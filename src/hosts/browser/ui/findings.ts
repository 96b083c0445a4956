import type { ShownFinding } from '../protocol.ts';
import { button, element, required } from './elements.ts';

const severities = ['Fel', 'Varning', 'Upplysning'] as const;
const nouns = {
  Fel: ['fel', 'fel'],
  Varning: ['varning', 'varningar'],
  Upplysning: ['upplysning', 'upplysningar'],
} as const;
/** How those are named that nobody is to see to. */
const nobody = '(ingen)';
/** Rows of a severity that are shown before a person asks for all. */
const shownAtFirst = 12;

const chips = required<HTMLElement>('#allvar');
const sheetChoice = required<HTMLSelectElement>('#blad');
const ownerChoice = required<HTMLSelectElement>('#ansvarig');
const search = required<HTMLInputElement>('#sok');
const count = required<HTMLElement>('#antal');
const place = required<HTMLElement>('#fynd');

let findings: readonly ShownFinding[] = [];
let hidden = new Set<string>();

/** Shows findings from the gravest, without what was filtered before. */
export function showFindings(found: readonly ShownFinding[]): void {
  findings = found;
  hidden = new Set();
  search.value = '';
  setChoices(
    sheetChoice,
    found.map(({ sheet }) => sheet),
  );
  const owners = found.map(({ owner }) => owner || nobody);
  setChoices(
    ownerChoice,
    owners.sort((one, other) => Number(one === nobody) - Number(other === nobody) || one.localeCompare(other, 'sv')),
  );
  chips.replaceChildren(...severities.map(chip));
  draw();
}

function setChoices(choice: HTMLSelectElement, values: readonly string[]): void {
  choice.replaceChildren(
    element('option', { value: '' }, 'Alla'),
    ...[...new Set(values)].map((name) => element('option', {}, name)),
  );
}

function chip(severity: (typeof severities)[number]): HTMLElement {
  const number = findings.filter((finding) => finding.severity === severity).length;
  const made = button(
    `${number} ${nouns[severity][number === 1 ? 0 : 1]}`,
    () => {
      if (!hidden.delete(severity)) hidden.add(severity);
      made.setAttribute('aria-pressed', String(!hidden.has(severity)));
      draw();
    },
    { class: `chip ${severity}`, 'aria-pressed': 'true' },
  );
  return made;
}

function draw(): void {
  const wanted = search.value.trim().toLowerCase();
  const shown = findings.filter(
    ({ severity, sheet, message, place: cell, rule, owner }) =>
      !hidden.has(severity) &&
      (sheetChoice.value === '' || sheet === sheetChoice.value) &&
      (ownerChoice.value === '' || (owner || nobody) === ownerChoice.value) &&
      (wanted === '' || `${sheet} ${cell} ${message} ${rule}`.toLowerCase().includes(wanted)),
  );
  count.textContent = findings.length === 0 ? 'Inget att se till.' : `${shown.length} av ${findings.length} visas.`;
  place.replaceChildren(
    ...severities.flatMap((severity) => {
      const rows = shown.filter((finding) => finding.severity === severity);
      return rows.length === 0 ? [] : [group(severity, rows)];
    }),
  );
}

function group(severity: (typeof severities)[number], rows: readonly ShownFinding[]): HTMLElement {
  const head = element(
    'tr',
    {},
    ...['Blad', 'Cell', 'Vad som är fel och hur du rättar det', 'Regel'].map((name) =>
      element('th', { scope: 'col' }, name),
    ),
  );
  const body = element('tbody', {}, ...rows.slice(0, shownAtFirst).map(row));
  const box = element(
    'section',
    { class: `group ${severity}` },
    element('h3', {}, `${severity} (${rows.length})`),
    element('table', {}, element('thead', {}, head), body),
  );
  if (rows.length > shownAtFirst) {
    const more = button(`Visa alla ${rows.length}`, () => {
      body.append(...rows.slice(shownAtFirst).map(row));
      more.remove();
    });
    box.append(more);
  }
  return box;
}

function row({ sheet, place: cell, message, rule, reference, isFixable }: ShownFinding): HTMLElement {
  const what = element('td', {}, message);
  if (isFixable) what.append(' ', element('span', { class: 'tag' }, 'kan rättas säkert'));
  return element(
    'tr',
    {},
    element('td', {}, sheet),
    element('td', { class: 'cell' }, cell),
    what,
    element('td', { class: 'muted' }, reference === '' ? rule : `${rule} · ${reference}`),
  );
}

sheetChoice.addEventListener('change', draw);
ownerChoice.addEventListener('change', draw);
search.addEventListener('input', draw);
