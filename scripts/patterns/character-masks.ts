import { type CharSet, type Node, visitAst } from 'refa';

/** Bits for the places before the first and after the last character of a text. */
export const textStart = 1n;
export const textEnd = 2n;
const firstGroup = 2n;

/** Which groups of characters, a bit a group, a class of a pattern takes; `undefined` = every one. */
export type MaskOf = (characters: CharSet | undefined) => bigint;

/** Groups the characters that no class of a pattern tells apart. */
export function characterMasks(expression: Node): MaskOf {
  const found = new Set<CharSet>();
  visitAst(expression, { onCharacterClassEnter: ({ characters }) => found.add(characters) });
  const classes = [...found];
  const borders = new Set([0, ...classes.flatMap(({ ranges }) => ranges.flatMap(({ min, max }) => [min, max + 1]))]);
  const groups = new Map<string, bigint>();
  const masks = new Map<CharSet, bigint>();
  for (const character of borders) {
    const owners = classes.filter((owner) => character <= owner.maximum && owner.has(character));
    const key = owners.map((owner) => classes.indexOf(owner)).join();
    const group = groups.get(key) ?? 1n << (firstGroup + BigInt(groups.size));
    groups.set(key, group);
    for (const owner of owners) masks.set(owner, (masks.get(owner) ?? 0n) | group);
  }
  const every = [...groups.values()].reduce((all, group) => all | group, 0n);
  return (characters) => (characters === undefined ? every : (masks.get(characters) ?? 0n));
}
