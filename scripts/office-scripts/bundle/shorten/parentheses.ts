import ts from 'typescript-5.9';
import { type Edit, forEachNode } from './edits.ts';
import { isCommaList } from './known-places.ts';

/** `(row) => (row.id)` → `row => row.id`: parentheses that do not matter. */
export function needlessParentheses(file: ts.SourceFile): Edit[] {
  const edits: Edit[] = [];
  forEachNode(file, (node) => {
    if (ts.isParenthesizedExpression(node) && isNeedless(node))
      edits.push(without(node.getStart(), node.expression.getStart()), without(node.expression.end, node.end));
    if (ts.isArrowFunction(node)) edits.push(...aroundParameter(node));
  });
  return edits;
}

function without(start: number, end: number): Edit {
  return { start, end, text: '' };
}

/** Of an only parameter that is nothing but a name; not after the colon of a choice, where TypeScript 4.0 could read it as a type. */
function aroundParameter(node: ts.ArrowFunction): Edit[] {
  const [parameter, another] = node.parameters;
  if (parameter === undefined || another !== undefined || node.typeParameters || node.type || node.modifiers) return [];
  if (ts.isConditionalExpression(node.parent) && node.parent.whenFalse === node) return [];
  if (!ts.isIdentifier(parameter.name) || parameter.getText() !== parameter.name.text) return [];
  return [
    without(node.getStart(), parameter.getStart()),
    without(parameter.end, node.equalsGreaterThanToken.getStart()),
  ];
}

/** Whether what is within is read the same without them: it stands where any value may, between signs that end it. */
function isNeedless(node: ts.ParenthesizedExpression): boolean {
  const { parent, expression } = node;
  if (isCommaList(expression) || ts.isArrowFunction(expression)) return false;
  if (ts.isArrowFunction(parent)) return !expression.getText().startsWith('{');
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isParenthesizedExpression(parent)
  );
}
