import { countOf, type Mapping, type SheetMapping } from '../../../../core/index.ts';
import { button, element } from '../../sidebar/client/elements.ts';
import type { TakeInTelling, TakeInView } from '../take-in-api.ts';
import { columnField, constantField, scaleField, wordField } from './fields.ts';

/** What the page does with a map. */
export interface ProposalActions {
  again(mapping: Mapping): void;
  takeIn(mapping: Mapping): void;
}

/** The proposal, tab by tab: what is to decide first, then the rest, each with what to choose among. */
export function proposalView(view: TakeInView, actions: ProposalActions): HTMLElement {
  let { mapping } = view;
  const change = (before: SheetMapping, after: SheetMapping) => {
    mapping = { ...mapping, sheets: mapping.sheets.map((sheet) => (sheet.tab === before.tab ? after : sheet)) };
  };
  return element(
    'div',
    {},
    ...view.sheets.flatMap(({ tab }) => {
      const sheet = mapping.sheets.find((candidate) => candidate.tab === tab);
      return sheet === undefined ? [] : [sheetView(view, sheet, () => latest(mapping, sheet), change)];
    }),
    listView('Flikar som inte läses', view.unread, true),
    element('p', { class: 'muted' }, view.cells),
    element('p', {}, view.rows),
    element(
      'div',
      { class: 'actions' },
      button('Räkna om', () => actions.again(mapping)),
      primary('Ta in', () => actions.takeIn(mapping)),
    ),
  );
}

function latest(mapping: Mapping, { tab }: SheetMapping): SheetMapping {
  return mapping.sheets.find((sheet) => sheet.tab === tab) as SheetMapping;
}

function sheetView(
  view: TakeInView,
  sheet: SheetMapping,
  now: () => SheetMapping,
  change: (before: SheetMapping, after: SheetMapping) => void,
): HTMLElement {
  const { tab, target } = sheet;
  const about = view.sheets.find((candidate) => candidate.tab === tab);
  const columns = view.columns[target] ?? [];
  const put = (after: (before: SheetMapping) => SheetMapping) => change(now(), after(now()));
  const told = (column: string) =>
    view.undecided.filter((one) => one.tab === tab && one.column === column).map(({ text }) => text);
  const fields = [
    ...(sheet.scale.certainty === 'fråga' ? [{ isAsking: true, field: scaleField(sheet, put) }] : []),
    ...sheet.columns.map((column) => ({
      isAsking: column.certainty === 'fråga' || column.how === 'fyll ned?',
      field: columnField(column, columns, told(column.header), put),
    })),
    ...sheet.constants.map((constant) => ({
      isAsking: constant.certainty === 'fråga',
      field: constantField(constant, columns, put),
    })),
    ...sheet.words.map((word) => ({
      isAsking: word.value === '',
      field: wordField(word, sheet, columns, put),
    })),
  ];
  const asked = fields.filter(({ isAsking }) => isAsking).map(({ field }) => field);
  const rest = fields.filter(({ isAsking }) => !isAsking).map(({ field }) => field);
  for (const field of asked) field.classList.add('question');
  return element(
    'section',
    {},
    element('h2', {}, `${tab} → ${target}`),
    element('p', {}, `Rubriker på rad ${about?.headerRow ?? ''}, ${countOf(about?.records ?? 0, 'post', 'poster')}.`),
    about?.example ? element('p', { class: 'muted' }, `Exempel: ${about.example}`) : null,
    asked.length === 0
      ? element('p', {}, 'Inget att avgöra.')
      : element('div', {}, element('h3', {}, `Att avgöra (${asked.length})`), ...asked),
    element('details', {}, element('summary', {}, `Övriga kolumner och ord (${rest.length})`), ...rest),
    listView('Kvar att avgöra', tellings(view.undecided, tab), false),
    listView('Antaget', tellings(view.assumed, tab), false),
    listView(
      'Inte poster',
      view.notRecords.filter((text) => text.startsWith(`${tab} rad `)),
      false,
    ),
  );
}

function tellings(told: readonly TakeInTelling[], tab: string): string[] {
  return told.filter((one) => one.tab === tab).map(({ column, text }) => (column === '' ? text : `${column}: ${text}`));
}

function listView(title: string, texts: readonly string[], isOpen: boolean): HTMLElement | null {
  if (texts.length === 0) return null;
  const view = element(
    'details',
    {},
    element('summary', {}, `${title} (${texts.length})`),
    element('ul', {}, ...texts.map((text) => element('li', {}, text))),
  );
  view.open = isOpen;
  return view;
}

function primary(label: string, onClick: () => void): HTMLElement {
  const made = button(label, onClick);
  made.classList.add('primary');
  return made;
}
