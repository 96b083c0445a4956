import type { Answer } from '../protocol.ts';
import { button, element } from './elements.ts';
import { type Columns, columnChoice, type Row, wordChoice } from './map-choice.ts';

/** Shows how lists would be taken in, to be decided row by row, and gives the rows as they then are to `take`. */
export function mapTable({ rows = [], columns = {} }: Answer, take: (rows: readonly Row[]) => void): HTMLElement {
  const decided: Row[] = rows.map((row) => ({ ...row }));
  const order = rows.map((_, index) => index).sort((one, other) => urgency(rows[one]) - urgency(rows[other]));
  const head = ['Flik', 'Källkolumn', 'Blir', 'Säkerhet', 'Exempel'].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  const body = order.map((index) => mapRow(decided, index, columns));
  const left = rows.filter(({ Säkerhet: certainty }) => certainty === 'fråga').length;
  return element(
    'div',
    { class: 'decide' },
    element('h4', {}, 'Förslaget'),
    element(
      'p',
      {},
      left === 0
        ? 'Allt är förstått. Ändra det som inte stämmer.'
        : `${left} rader frågar: ändra dem eller kryssa i att de stämmer. Det som lämnas följer med i egna kolumner, och inget tappas.`,
    ),
    element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...body)),
    button('Läs in som ovan', () => take(decided), { class: 'main' }),
  );
}

/** What asks stands first, then what is assumed. */
function urgency(row: Row | undefined): number {
  const certainty = row?.Säkerhet;
  return certainty === 'fråga' ? 0 : certainty === 'antaget' ? 1 : 2;
}

function mapRow(decided: Row[], index: number, columns: Columns): HTMLElement {
  const row = decided[index] ?? {};
  const word = row.Källvärde === undefined ? '' : ` = ”${row.Källvärde}”`;
  const name = `${row.Källkolumn ?? ''}${word}`;
  const box = element('input', { type: 'checkbox' });
  const change = (changes: Row) => {
    decided[index] = { ...decided[index], ...changes, Säkerhet: 'säker' };
    box.checked = true;
  };
  box.addEventListener('change', () => {
    decided[index] = { ...decided[index], Säkerhet: box.checked ? 'säker' : 'fråga' };
  });
  const asks = row.Säkerhet === 'fråga';
  const certainty = asks
    ? element('label', {}, box, ' stämmer', element('span', { class: 'unseen' }, ` ${name}`))
    : element('span', {}, String(row.Säkerhet ?? ''));
  return element(
    'tr',
    { class: asks ? 'asks' : '' },
    element('td', {}, String((row.Flik === row.Källfil ? row.Källfil : row.Flik) ?? '')),
    element('td', {}, name),
    element('td', {}, choice(row, `${name} blir`, valuesOf(row, decided, columns), columns, change)),
    element('td', {}, certainty),
    element('td', { class: 'muted' }, String(row.Exempel ?? '')),
  );
}

function choice(
  row: Row,
  label: string,
  values: readonly string[],
  columns: Columns,
  change: (changes: Row) => void,
): HTMLElement {
  const aim = String(row.Mål ?? '');
  if (row.Källvärde !== undefined)
    return wordChoice(String(row.Målvärde ?? ''), label, values, (text) => change({ Målvärde: text }));
  if (row.Konstant !== undefined && row.Tolkning === undefined)
    return wordChoice(String(row.Konstant), `${aim}: ${label}`, values, (text) => change({ Konstant: text }));
  if (row.Tolkning === undefined || ['läses inte', 'hör till'].includes(String(row.Tolkning)))
    return element('span', {}, String(row.Tolkning ?? aim));
  return columnChoice(aim, String(row.Tolkning), label, columns, change);
}

/** What the cells of the row's target may hold; of a word, the target of its column. */
function valuesOf(row: Row, rows: readonly Row[], columns: Columns): readonly string[] {
  const isOfColumn = (other: Row) =>
    other.Tolkning !== undefined && other.Flik === row.Flik && other.Källkolumn === row.Källkolumn;
  const aim = String((row.Källvärde === undefined ? row : rows.find(isOfColumn))?.Mål ?? '');
  const [sheet = ''] = aim.split('.');
  return columns[sheet]?.find(({ header }) => `${sheet}.${header}` === aim)?.values ?? [];
}
