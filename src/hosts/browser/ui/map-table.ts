import type { Answer } from '../protocol.ts';
import { button, element } from './elements.ts';

type Row = NonNullable<Answer['rows']>[number];

/** Shows how lists would be taken in, to be decided row by row, and gives the rows as they then are to `take`. */
export function mapTable({ rows = [], targets = {} }: Answer, take: (rows: readonly Row[]) => void): HTMLElement {
  const decided: Row[] = rows.map((row) => ({ ...row }));
  const order = rows.map((_, index) => index).sort((one, other) => urgency(rows[one]) - urgency(rows[other]));
  const head = ['Flik', 'Källkolumn', 'Blir', 'Säkerhet', 'Exempel'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  const body = order.map((index) => mapRow(decided, index, targets));
  const left = rows.filter(({ Säkerhet: certainty }) => certainty === 'fråga').length;
  const box = element(
    'div',
    { class: 'decide' },
    element('h4', {}, 'Förslaget'),
    element(
      'p',
      {},
      left === 0
        ? 'Allt är förstått. Ändra det som inte stämmer.'
        : `${left} rader frågar: bestäm dem, eller låt dem vara. Det som inte bestäms följer med i egna kolumner, och inget tappas.`,
    ),
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
    button('Läs in som ovan', () => take(decided), { class: 'main' }),
  );
  return box;
}

/** What asks stands first, then what is assumed. */
function urgency(row: Row | undefined): number {
  return ['fråga', 'antaget'].indexOf(String(row?.Säkerhet ?? '')) === -1 ? 2 : row?.Säkerhet === 'fråga' ? 0 : 1;
}

function mapRow(decided: Row[], index: number, targets: Readonly<Record<string, readonly string[]>>): HTMLElement {
  const row = decided[index] ?? {};
  const certainty = element('span', {}, String(row.Säkerhet ?? ''));
  const change = (changes: Row) => {
    decided[index] = { ...decided[index], ...changes, Säkerhet: 'säker' };
    certainty.textContent = 'säker';
  };
  const word = row.Källvärde === undefined ? '' : ` = ”${row.Källvärde}”`;
  const name = `${row.Källkolumn ?? ''}${word}`;
  const tab = row.Flik === row.Källfil ? String(row.Källfil ?? '') : String(row.Flik ?? '');
  return element(
    'tr',
    { class: row.Säkerhet === 'fråga' ? 'asks' : '' },
    element('td', {}, tab),
    element('td', {}, name),
    element('td', {}, choice(row, `${name} blir`, targets, change)),
    element('td', {}, certainty),
    element('td', { class: 'muted' }, String(row.Exempel ?? '')),
  );
}

/** A word is written, a constant too; a column is chosen among ours. */
function choice(
  row: Row,
  label: string,
  targets: Readonly<Record<string, readonly string[]>>,
  change: (changes: Row) => void,
): HTMLElement {
  if (row.Källvärde !== undefined)
    return written(String(row.Målvärde ?? ''), label, (text) => change({ Målvärde: text }));
  if (row.Konstant !== undefined && row.Tolkning === undefined)
    return written(
      String(row.Konstant),
      `${row.Mål ?? ''}: ${label}`,
      (text) => change({ Konstant: text }),
      String(row.Mål ?? ''),
    );
  if (row.Tolkning === undefined || ['läses inte', 'hör till'].includes(String(row.Tolkning)))
    return element('span', {}, String(row.Tolkning ?? row.Mål ?? ''));
  const aim = String(row.Mål ?? '');
  const [sheet = ''] = aim.split('.');
  const names = (targets[sheet] ?? []).map((header) => `${sheet}.${header}`);
  const options = [...(aim.includes('.') && !names.includes(aim) ? [aim] : []), ...names];
  const select = element(
    'select',
    { 'aria-label': label },
    ...options.map((option) => element('option', { value: option }, option.slice(sheet.length + 1))),
    element('option', { value: 'egen kolumn' }, '(egen kolumn)'),
    element('option', { value: 'kommentar' }, '(i Kommentar)'),
    element('option', { value: 'hoppa över' }, '(hoppa över)'),
  );
  select.value = aim.includes('.') ? aim : String(row.Tolkning);
  select.addEventListener('change', () => {
    const isColumn = options.includes(select.value);
    const how = isColumn && select.value === aim ? String(row.Tolkning) : 'som den står';
    change(isColumn ? { Mål: select.value, Tolkning: how } : { Mål: sheet, Tolkning: select.value });
  });
  return select;
}

function written(value: string, label: string, change: (text: string) => void, hint = ''): HTMLElement {
  const input = element('input', { type: 'text', 'aria-label': label, placeholder: hint });
  input.value = value;
  input.addEventListener('change', () => change(input.value));
  return input;
}
