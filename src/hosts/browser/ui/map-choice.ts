import type { Answer } from '../protocol.ts';
import { element } from './elements.ts';

export type Row = NonNullable<Answer['rows']>[number];
export type Columns = NonNullable<Answer['columns']>;

let lists = 0;

/** A value that is written, with those that it may be to choose among. */
export function wordChoice(
  value: string,
  label: string,
  values: readonly string[],
  change: (text: string) => void,
): HTMLElement {
  const input = element('input', { type: 'text', 'aria-label': label });
  input.value = value;
  input.addEventListener('change', () => change(input.value));
  if (values.length === 0) return input;
  lists += 1;
  const name = `varden-${lists}`;
  input.setAttribute('list', name);
  return element(
    'span',
    {},
    input,
    element('datalist', { id: name }, ...values.map((text) => element('option', {}, text))),
  );
}

/** A column of ours that a column of the source becomes, or what else it becomes. */
export function columnChoice(
  aim: string,
  how: string,
  label: string,
  columns: Columns,
  change: (changes: Row) => void,
): HTMLElement {
  const [sheet = ''] = aim.split('.');
  const names = (columns[sheet] ?? []).map(({ header }) => `${sheet}.${header}`);
  const isPlaced = aim.includes('.');
  const options = [...(isPlaced && !names.includes(aim) ? [aim] : []), ...names];
  const select = element(
    'select',
    { 'aria-label': label },
    ...options.map((option) => element('option', { value: option }, option.slice(sheet.length + 1))),
    element('option', { value: 'egen kolumn' }, '(egen kolumn)'),
    element('option', { value: 'kommentar' }, '(i Kommentar)'),
    element('option', { value: 'hoppa över' }, '(hoppa över)'),
  );
  select.value = isPlaced ? aim : how;
  select.addEventListener('change', () => {
    const { value } = select;
    if (!options.includes(value)) change({ Mål: sheet, Tolkning: value });
    else change({ Mål: value, Tolkning: value === aim ? how : 'som den står' });
  });
  return select;
}
