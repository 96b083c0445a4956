import { foldChoice, nearestText } from '../../workbook/text.ts';
import { cellText } from '../../workbook/workbook.ts';
import { type CellReading, type ColumnKind, misunderstood, quoted, respelled, understood } from '../column-kind.ts';

/** Finds the value of a list that a text stands for: case, surrounding space and a trailing full stop are ignored. */
function choiceReader(values: readonly string[]): (text: string) => CellReading<string> {
  const byFolded = new Map(values.map((value) => [foldChoice(value), value]));
  return (text) => {
    const value = byFolded.get(foldChoice(text));
    if (value === text) return understood(text);
    if (value !== undefined) return respelled(value, 'S-10', `${quoted(text)} skrivs ”${value}” i listan.`, value);
    const nearest = nearestText(text, values);
    if (nearest !== undefined) {
      return misunderstood('S-10', `${quoted(text)} finns inte i listan – menade du ”${nearest}”?`);
    }
    return misunderstood('S-10', `${quoted(text)} finns inte i listan. Välj ${listed(values)}.`);
  };
}

/** The values of a list in a sentence; of a long list the first ones, and how many more there are. */
function listed(values: readonly string[]): string {
  if (values.length === 0) return 'ett värde som finns i bladet Listor';
  const shown = values.length > 8 ? values.slice(0, 7) : values;
  const more = values.length - shown.length;
  const last = more > 0 ? `något av ${more} andra värden` : `”${shown[shown.length - 1]}”`;
  const first = (more > 0 ? shown : shown.slice(0, -1)).map((value) => `”${value}”`).join(', ');
  return first === '' ? last : `${first} eller ${last}`;
}

/** One value of a list. An empty list accepts any text: the workbook decides in its sheet Listor. */
export function choiceKind<V extends string>(list: string, builtIn: readonly V[]): ColumnKind<V> {
  return {
    name: 'choice',
    accepts:
      builtIn.length === 0 ? `Ett värde ur listan ${list} i bladet Listor, eller fri text.` : 'Ett värde ur listan.',
    format: 'text',
    choices: { list, builtIn, several: false },
    reader: (context) => {
      const values = context.list(list, builtIn);
      if (values.length === 0) return (value) => understood(cellText(value) as V);
      const read = choiceReader(values);
      return (value) => read(cellText(value)) as CellReading<V>;
    },
  };
}

/** Several values of a list, separated by `;` or line breaks. The reading keeps those that were understood. */
export function choicesKind<V extends string>(list: string, builtIn: readonly V[]): ColumnKind<readonly V[]> {
  return {
    name: 'choices',
    accepts: 'Ett eller flera värden ur listan, åtskilda av semikolon eller radbrytning.',
    format: 'text',
    choices: { list, builtIn, several: true },
    reader: (context) => {
      const values = context.list(list, builtIn);
      const read = choiceReader(values);
      return (value) => {
        const readings = cellText(value)
          .split(/[;\n\r]+/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .map((part) => (values.length === 0 ? understood(part) : read(part)));
        const known = readings.flatMap((reading) => (reading.value === undefined ? [] : [reading.value as V]));
        const unknown = readings.find(({ problem }) => problem !== undefined && !problem.understood)?.problem;
        if (unknown !== undefined) return { value: known, problem: unknown };
        const fix = known.join('; ');
        if (readings.every((reading) => reading.problem === undefined)) return understood(known);
        return respelled(known, 'S-10', `Värdena skrivs ”${fix}” i listan.`, fix);
      };
    },
  };
}

/** `Ja` or `Nej`; also TRUE/FALSE from a checkbox. */
export const yesNoKind: ColumnKind<boolean> = {
  name: 'yesno',
  accepts: 'Ja eller Nej (en kryssruta går också bra).',
  format: 'text',
  choices: { list: 'Ja/Nej', builtIn: ['Ja', 'Nej'], several: false },
  reader: () => {
    const read = choiceReader(['Ja', 'Nej']);
    return (value) => {
      if (typeof value === 'boolean') return understood(value);
      const { value: answer, problem } = read(cellText(value));
      return { value: answer === undefined ? undefined : answer === 'Ja', ...(problem ? { problem } : {}) };
    };
  },
};
