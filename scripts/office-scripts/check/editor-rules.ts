import ts from 'typescript-4.0';
import type { Breach } from './breach.ts';
import { forEachNode } from './excel-calls.ts';
import type { OpenScript } from './open-script.ts';

const listMethods: ReadonlySet<string> = new Set([
  'map',
  'filter',
  'forEach',
  'reduce',
  'reduceRight',
  'sort',
  'some',
  'every',
  'find',
  'findIndex',
  'flatMap',
]);
const reservedNames: ReadonlySet<string> = new Set(['Excel', 'ExcelScript', 'OfficeScript', 'console']);

/** What the editor refuses beside errors of types. */
export function breachesOfRules(script: OpenScript): Breach[] {
  const found: Breach[] = [...mainBreaches(script), ...topLevelBreaches(script)];
  forEachNode(script.file, (node) => {
    const rule = ruleBroken(node, script);
    if (rule !== undefined) found.push({ rule, node });
  });
  return found;
}

function mainBreaches({ file }: OpenScript): Breach[] {
  const mains = file.statements.filter(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === 'main',
  ) as ts.FunctionDeclaration[];
  const [main] = mains;
  const isRight = mains.length === 1 && main?.parameters[0]?.type?.getText() === 'ExcelScript.Workbook';
  return isRight ? [] : [{ rule: 'one function main, whose first parameter is the workbook', node: main ?? file }];
}

/** No module, and no code that would run outside functions. */
function topLevelBreaches({ file }: OpenScript): Breach[] {
  return file.statements.flatMap((node): Breach[] => {
    if (ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
        ? [{ rule: 'no export', node }]
        : [];
    const isBare = ts.isVariableStatement(node) && node.declarationList.declarations.every((each) => !each.initializer);
    return isBare ? [] : [{ rule: 'no code outside functions', node }];
  });
}

function ruleBroken(node: ts.Node, script: OpenScript): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'no any';
  if (ts.isIdentifier(node)) return brokenByName(node);
  if (ts.isUnionTypeNode(node) && joinsOwnAndExcel(node, script))
    return 'no type that is either one of Excel’s or one of ours';
  if (ts.isHeritageClause(node) && node.types.some((type) => isTypeOfExcel(type, script)))
    return 'no class of our own from one of Excel’s';
  if (ts.isCallExpression(node) && hasOtherCallback(node, script)) return 'only arrow functions as callbacks of lists';
  return undefined;
}

function brokenByName(node: ts.Identifier): string | undefined {
  const { parent, text } = node;
  const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
  if (!isProperty && (text === 'eval' || (text === 'Function' && !ts.isTypeNode(parent))))
    return 'no code made from text';
  const declares = (parent as ts.NamedDeclaration).name === node && !isProperty && !ts.isPropertyAssignment(parent);
  return declares && reservedNames.has(text) ? 'no name of Excel’s own' : undefined;
}

function joinsOwnAndExcel({ types }: ts.UnionTypeNode, { checker, isOfPlatform, file }: OpenScript): boolean {
  const declared = types.flatMap((type) => checker.getTypeFromTypeNode(type).symbol?.declarations ?? []);
  return declared.some(isOfPlatform) && declared.some((each) => each.getSourceFile() === file);
}

function isTypeOfExcel(type: ts.Node, { checker, isOfPlatform }: OpenScript): boolean {
  return checker.getTypeAtLocation(type).symbol?.declarations?.some(isOfPlatform) ?? false;
}

function hasOtherCallback({ expression, arguments: [callback] }: ts.CallExpression, { checker }: OpenScript): boolean {
  if (!ts.isPropertyAccessExpression(expression) || callback === undefined || ts.isArrowFunction(callback))
    return false;
  if (!listMethods.has(expression.name.text)) return false;
  return /\[\]$|Array</.test(checker.typeToString(checker.getTypeAtLocation(expression.expression)));
}
