import ts from 'typescript-5.9';
import { type Edit, newNames, paysOff, replaced } from './edits.ts';
import { groupBy } from './groups.ts';
import { readByFlows } from './known-places.ts';

/** Types that are one word. */
const words: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
  ts.SyntaxKind.UndefinedKeyword,
  ts.SyntaxKind.UnknownKeyword,
]);

/**
 * The words `string`, `number` and so on by shorter names, and `readonly Row[]` as `List<Row>`: the same types in other words. What
 * flows read stays as it is, since they may read it by the words.
 */
export function namedTypes(file: ts.SourceFile): Edit[] {
  const newName = newNames(file, 'Often');
  const edits: Edit[] = [];
  const declared: string[] = [];
  const { found, lists } = shortenable(file);
  for (const [word, places] of groupBy(found, (node) => node.getText())) {
    if (!paysOff(word.length, places.length, `type =${word};\n`.length)) continue;
    const name = newName();
    declared.push(`type ${name}=${word};`);
    edits.push(...places.map((node) => replaced(node, name)));
  }
  if (paysOff('readonly []'.length - '<>'.length, lists.length, 'type <I>=readonly I[];\n'.length)) {
    const name = newName();
    declared.push(`type ${name}<Item>=readonly Item[];`);
    edits.push(...lists.flatMap((node) => asList(node, name)));
  }
  return [...edits, { start: file.end, end: file.end, text: declared.map((each) => `${each}\n`).join('') }];
}

type List = ts.TypeOperatorNode & { readonly type: ts.ArrayTypeNode };

function shortenable(file: ts.SourceFile): { found: ts.Node[]; lists: List[] } {
  const found: ts.Node[] = [];
  const lists: List[] = [];
  const kept = readByFlows(file);
  const visit = (node: ts.Node, isInAlias: boolean): void => {
    // The compiler wants the word itself for the key of a signature.
    if (kept.has(node) || (ts.isParameter(node) && ts.isIndexSignatureDeclaration(node.parent))) return;
    if (words.has(node.kind)) found.push(node);
    // A type may name itself in a list that is written out, but not in one by another name.
    if (isList(node) && !isInAlias) lists.push(node);
    ts.forEachChild(node, (child) => visit(child, isInAlias || ts.isTypeAliasDeclaration(node)));
  };
  visit(file, false);
  return { found, lists };
}

function isList(node: ts.Node): node is List {
  return (
    ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword && ts.isArrayTypeNode(node.type)
  );
}

function asList(node: List, name: string): Edit[] {
  const { elementType } = node.type;
  const item = ts.isParenthesizedTypeNode(elementType) ? elementType.type : elementType;
  return [
    { start: node.getStart(), end: item.getStart(), text: `${name}<` },
    { start: item.end, end: node.end, text: '>' },
  ];
}
