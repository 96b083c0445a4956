import { foldChoice, nearestText } from '../../workbook/text.ts';
import { cellText } from '../../workbook/workbook.ts';
import { type CellReading, type ColumnKind, misunderstood, quoted, respelled, understood } from '../column-kind.ts';
import type { Level, Scale } from '../scale.ts';

const numberAndName = /^(\d+)(?!\d|[.,]\d)\s*[-–.:]?\s*(.*)$/;

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
  const match = numberAndName.exec(text);
  const level = match ? scale.levels.find(({ number }) => number === Number(match[1])) : byName(text, scale);
  if (level === undefined) {
    const nearest = match
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
  const name = match?.[2] ?? '';
  if (name !== '' && foldChoice(name) !== foldChoice(level.name)) {
    return misunderstood(
      'IK-02',
      `Siffran ${level.number} heter ”${level.name}” i skalan ${scale.name}, men här står ”${name}”. Har två skalor blandats? Välj en av nivåerna ${known}.`,
    );
  }
  const spelled = text === level.label || text === String(level.number) || text === level.name;
  return spelled
    ? understood(level)
    : respelled(level, 'S-10', `${quoted(text)} skrivs ”${level.label}”.`, level.label);
}

function byName(text: string, scale: Scale): Level | undefined {
  const folded = foldChoice(text);
  return scale.levels.find(({ name }) => foldChoice(name) === folded);
}
