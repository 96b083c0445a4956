import { digitsAt, foldChoice, nearestText } from '../../workbook/text.ts';
import { cellText } from '../../workbook/workbook.ts';
import { type CellReading, type ColumnKind, misunderstood, quoted, respelled, understood } from '../column-kind.ts';
import type { Level, Scale } from '../scale.ts';

/** A level of the workbook's classification scale: its number, its name or both. */
export const levelKind: ColumnKind<Level> = {
  name: 'level',
  accepts: 'En nivå i klassningsskalan: siffran, namnet eller båda, till exempel 3 Allvarlig.',
  format: 'text',
  choices: { list: 'Klassningsskala', builtIn: [], several: false },
  reader:
    ({ scale }) =>
    (value) =>
      readLevel(cellText(value), scale),
};

function readLevel(text: string, scale: Scale): CellReading<Level> {
  const known = scale.levels.map((level) => level.label).join(', ');
  const outside = (what: string) =>
    misunderstood('IK-02', `${what} finns inte i skalan ${scale.name}. Välj en av nivåerna ${known}.`);
  const numbered = numberAndName(text);
  const level = numbered ? scale.levels.find(({ number }) => number === numbered.number) : byName(text, scale);
  if (level === undefined) {
    const nearest = numbered
      ? undefined
      : nearestText(
          text,
          scale.levels.map(({ name }) => name),
        );
    const meant = nearest === undefined ? undefined : byName(nearest, scale);
    if (meant === undefined) return outside(`Nivån ${quoted(text)}`);
    return misunderstood(
      'IK-02',
      `Nivån ${quoted(text)} finns inte i skalan ${scale.name} – menade du ”${meant.label}”?`,
    );
  }
  const name = numbered?.name ?? '';
  if (name !== '' && foldChoice(name) !== foldChoice(level.name)) {
    return misunderstood(
      'IK-02',
      `Siffran ${level.number} heter ”${level.name}” i skalan ${scale.name}, men här står ${quoted(name)}. Har två skalor blandats? Välj en av nivåerna ${known}.`,
    );
  }
  const spelled = text === level.label || text === String(level.number) || text === level.name;
  return spelled
    ? understood(level)
    : respelled(level, 'S-10', `${quoted(text)} skrivs ”${level.label}”.`, level.label);
}

const decimals = /^[.,]\d/;
const markBeforeName = /^[\p{Pd}\u2212.:)]/u;

/** A text that begins with a whole number, and the name after it without the mark that may part them; `''` = no name. */
function numberAndName(text: string): { readonly number: number; readonly name: string } | undefined {
  const digits = digitsAt(text, 0);
  const rest = text.slice(digits);
  if (digits === 0 || decimals.test(rest)) return undefined;
  const name = rest.trimStart().replace(markBeforeName, '').trimStart();
  return { number: Number(text.slice(0, digits)), name };
}

function byName(text: string, scale: Scale): Level | undefined {
  const folded = foldChoice(text);
  return scale.levels.find(({ name }) => foldChoice(name) === folded);
}
