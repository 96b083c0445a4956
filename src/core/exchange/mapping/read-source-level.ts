import type { Level } from '../../schema/scale.ts';
import { foldChoice } from '../../workbook/text.ts';
import type { SourceContext, SourceReading } from './source-reading.ts';
import { saysNoLevel, saysNothing } from './value-words.ts';

const leading = /^(?:nivå|klass|[krts])[ :=-]{0,3}(?=\d)/i;
const numberAtStart = /^(\d)(?!\d)[ \t]{0,4}[-–.:)]?[ \t]{0,4}/;
const numberAtEnd = /\((\d)\)$/;

/** Number and name of a level as it is written: `Allvarlig (3)`, `3 - Allvarlig`, `K3`, `Nivå 3`; `undefined` = not as a level is. */
export function levelParts(text: string): { readonly number: number | undefined; readonly name: string } | undefined {
  if (text.length > 60) return undefined;
  const bare = text.replace(leading, '');
  const before = numberAtStart.exec(bare);
  const after = numberAtEnd.exec(bare);
  if (before !== null && after !== null) return undefined;
  const digit = before?.[1] ?? after?.[1];
  const name = bare.slice(before?.[0].length ?? 0, after?.index ?? bare.length).trim();
  if (digit === undefined && name === '') return undefined;
  return { number: digit === undefined ? undefined : Number(digit), name };
}

/** A level by its name, or by number where the file's scale is known. A name and a number that disagree are never mended. */
export function readSourceLevel(text: string, { scale, levelsByNumber }: SourceContext): SourceReading {
  if (saysNothing(text) || saysNoLevel(text)) return { kind: 'nothing' };
  const parts = levelParts(text);
  if (parts === undefined) return { kind: 'unknown', why: 'ingen nivå i skalan' };
  const { number, name } = parts;
  const byName = name === '' ? undefined : (levelNamed(scale.levels, name) ?? levelNamed(scale.levels, text));
  const byNumber = number === undefined ? undefined : scale.levels.find((level) => level.number === number);
  if (name !== '' && byName === undefined) return { kind: 'unknown', why: `ingen nivå i skalan ${scale.name}` };
  if (byName !== undefined && byNumber !== undefined && byName !== byNumber)
    return { kind: 'unknown', why: 'namn och tal säger olika nivåer' };
  if (byName !== undefined && number !== undefined && byNumber === undefined)
    return { kind: 'unknown', why: 'namn och tal säger olika nivåer' };
  const level = byName ?? byNumber;
  if (level === undefined) return { kind: 'unknown', why: `ingen nivå i skalan ${scale.name}` };
  if (byName === undefined && !levelsByNumber)
    return {
      kind: 'unknown',
      why: 'ett tal utan namn, och det är inte sagt vilken skala listan har',
      proposal: level.label,
    };
  return text === level.label
    ? { kind: 'as-is', value: level.label }
    : { kind: 'assumed', value: level.label, why: `”${text}” = ${level.label}` };
}

/** What levels are called elsewhere, as they compare. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['ingen', 'ingen eller försumbar'],
  ['försumbar', 'ingen eller försumbar'],
  ['synnerligen allvarlig skada', 'synnerligen allvarlig'],
  ['allvarlig skada', 'allvarlig'],
  ['betydande skada', 'betydande'],
  ['måttlig skada', 'måttlig'],
  ['ingen skada', 'ingen eller försumbar'],
]);

function levelNamed(levels: readonly Level[], name: string): Level | undefined {
  const folded = foldChoice(name);
  return (
    levels.find((level) => foldChoice(level.name) === folded) ??
    levels.find((level) => foldChoice(level.name) === otherNames.get(folded))
  );
}
