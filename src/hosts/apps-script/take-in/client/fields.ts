import type {
  ColumnMapping,
  ConstantMapping,
  SheetMapping,
  TakeInColumn,
  WordMapping,
} from '../../../../core/index.ts';
import { element } from '../../sidebar/client/elements.ts';

/** Changes the map of a tab. */
type Put = (after: (before: SheetMapping) => SheetMapping) => void;

const own = '(egen kolumn)';
const comment = '(till Kommentar)';
const skip = '(läs inte)';
const undecided = '(avgör senare)';
const asProposed = '(som föreslaget)';
const nothing = '(tomt)';
const fillDown = '(fyll ned tomma celler)';
const splitLines = '(en post för varje rad i cellen)';

/** Where a column of the source goes. */
export function columnField(
  column: ColumnMapping,
  ours: readonly TakeInColumn[],
  told: readonly string[],
  put: Put,
): HTMLElement {
  const { header, targets, how, certainty, example } = column;
  const chosen = certainty === 'fråga' || how === 'fyll ned?' ? undecided : chosenOf(column);
  const isListed = how === 'dela rader' || told.some((text) => text.includes('dela rader'));
  const choices = [
    ...(chosen === undecided ? [undecided] : []),
    ...(chosen === asProposed ? [asProposed] : []),
    ...(how.startsWith('fyll ned') ? [fillDown] : []),
    ...(isListed ? [splitLines] : []),
    own,
    comment,
    skip,
    ...ours.map((one) => one.header),
  ];
  const label = chosen === asProposed ? `${header} → ${targets.join(' + ')} (${how})` : header;
  const proposed = targets.length === 0 ? '' : `Förslag: ${targets.join(' + ')}. `;
  const asked = [proposed, ...told.map((text) => `${text}. `)].join('');
  const note = `${chosen === undecided ? asked : ''}${example === '' ? '' : `T.ex. ${example}`}`;
  return choice(label, note, choices, chosen, (value) => {
    const isAsBefore = value === undecided || value === asProposed;
    replaceColumn(put, isAsBefore ? column : chosenColumn(column, value));
  });
}

function chosenOf({ targets, how }: ColumnMapping): string {
  if (how === 'kommentar') return comment;
  if (how === 'hoppa över') return skip;
  if (how === 'fyll ned') return fillDown;
  if (how === 'dela rader') return splitLines;
  if (targets.length === 0) return own;
  return how === 'som den står' && targets.length === 1 ? (targets[0] as string) : asProposed;
}

function chosenColumn(column: ColumnMapping, value: string): ColumnMapping {
  const sure = { ...column, certainty: 'säker' as const };
  const plain = { ...sure, targets: [] };
  if (value === fillDown) return { ...sure, how: 'fyll ned' };
  if (value === splitLines) return { ...sure, how: 'dela rader' };
  if (value === own) return { ...plain, how: 'egen kolumn' };
  if (value === comment) return { ...plain, how: 'kommentar' };
  if (value === skip) return { ...plain, how: 'hoppa över' };
  if (value === 'ID') return { ...plain, how: 'källnyckel', targets: ['Källnyckel'] };
  return { ...plain, how: 'som den står', targets: [value] };
}

function replaceColumn(put: Put, column: ColumnMapping): void {
  put((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((one) => (one.header === column.header ? column : one)),
  }));
}

/** A value for all rows, in a column that the source lacks. */
export function constantField(constant: ConstantMapping, ours: readonly TakeInColumn[], put: Put): HTMLElement {
  const values = valuesOf(ours, constant.target);
  const set = (value: string) =>
    put((sheet) => ({
      ...sheet,
      constants: sheet.constants.map((one) =>
        one.target === constant.target ? { ...one, value, certainty: value === '' ? 'fråga' : 'säker' } : one,
      ),
    }));
  return valueField(`${constant.target} för alla rader`, constant.because, values, constant.value, set);
}

/** What a word of the source is in ours. */
export function wordField(
  word: WordMapping,
  sheet: SheetMapping,
  ours: readonly TakeInColumn[],
  put: Put,
): HTMLElement {
  const target = sheet.columns.find(({ header }) => header === word.header)?.targets[0] ?? '';
  const values = valuesOf(ours, target);
  const note = [
    word.proposal === undefined ? '' : `Förslag: ${word.proposal}. `,
    word.rows.length === 0 ? '' : `Rad ${word.rows.slice(0, 10).join(', ')}${word.rows.length > 10 ? ' …' : ''}`,
  ].join('');
  const set = (value: string) =>
    put((before) => ({
      ...before,
      words: before.words.map((one) =>
        one.header === word.header && one.word === word.word
          ? { ...one, value, certainty: value === '' ? 'fråga' : 'säker' }
          : one,
      ),
    }));
  return valueField(
    `${word.header}: ”${word.word}”`,
    note,
    values.length === 0 ? [] : [...values, nothing],
    word.value,
    set,
  );
}

/** Whether a number alone is a level of our scale. */
export function scaleField({ scale }: SheetMapping, put: Put): HTMLElement {
  const choices = ['Nej, eller osäkert', `Ja, siffran är nivån i ${scale.name}`];
  return choice(
    'Är siffrorna samma skala som er?',
    'En ensam siffra betyder olika i olika skalor.',
    choices,
    choices[0] as string,
    (value) =>
      put((sheet) => ({ ...sheet, scale: { ...sheet.scale, certainty: value === choices[1] ? 'säker' : 'fråga' } })),
  );
}

function valuesOf(ours: readonly TakeInColumn[], header: string): readonly string[] {
  return ours.find((one) => one.header === header)?.values ?? [];
}

function valueField(
  label: string,
  note: string,
  values: readonly string[],
  value: string,
  set: (value: string) => void,
): HTMLElement {
  if (values.length > 0) {
    const choices = [
      ...(value === '' ? [undecided] : []),
      ...(values.includes(value) || value === '' ? [] : [value]),
      ...values,
    ];
    return choice(label, note, choices, value === '' ? undecided : value, (chosen) =>
      set(chosen === undecided ? '' : chosen),
    );
  }
  const input = element('input', { type: 'text', value });
  input.addEventListener('change', () => set(input.value.trim()));
  return element('label', {}, label, note === '' ? null : element('small', {}, note), input);
}

function choice(
  label: string,
  note: string,
  choices: readonly string[],
  chosen: string,
  set: (value: string) => void,
): HTMLElement {
  const select = element('select', {}, ...choices.map((text) => element('option', { value: text }, text)));
  select.value = chosen;
  select.addEventListener('change', () => set(select.value));
  return element('label', {}, label, note === '' ? null : element('small', {}, note), select);
}
