import { type AnyNode, type Node, type Pattern, parse } from 'acorn';

/** What the language itself has (ES2020). */
const language =
  `Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol
  SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet arguments decodeURI
  decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined`.split(/\s+/);

/** The services of Google that the add-on uses. */
const services = `CacheService Charts Docs Drive HtmlService LockService MailApp PropertiesService ScriptApp Session
  SpreadsheetApp Utilities console`.split(/\s+/);

const known = new Set([...language, ...services]);

/**
 * Names that a script uses without declaring them, and that are neither in the language nor services of Google: `URL`,
 * `setTimeout`, `Buffer`. Sorted.
 *
 * @param code a script of at most ES2020
 * @throws SyntaxError for newer syntax
 */
export function foreignGlobals(code: string): string[] {
  const declared = new Set<string>();
  const used = new Set<string>();
  walk(parse(code, { ecmaVersion: 2020, sourceType: 'script' }), declared, used);
  return [...used].filter((name) => !declared.has(name) && !known.has(name)).sort();
}

function walk(node: AnyNode, declared: Set<string>, used: Set<string>): void {
  switch (node.type) {
    case 'Identifier':
      used.add(node.name);
      return;
    case 'VariableDeclarator':
      declare(node.id, declared);
      break;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      if (node.id) declare(node.id, declared);
      if ('params' in node) for (const parameter of node.params) declare(parameter, declared);
      break;
    case 'CatchClause':
      if (node.param) declare(node.param, declared);
      break;
    case 'MemberExpression':
      walk(node.object, declared, used);
      if (node.computed) walk(node.property, declared, used);
      return;
    case 'Property':
    case 'MethodDefinition':
      if (node.computed) walk(node.key, declared, used);
      walk(node.value, declared, used);
      return;
    case 'LabeledStatement':
      walk(node.body, declared, used);
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      return;
  }
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, declared, used);
    else if (Array.isArray(value)) for (const child of value) if (isNode(child)) walk(child, declared, used);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof (value as Node | null | undefined)?.type === 'string';
}

/** The names that a pattern binds. */
function declare(pattern: Pattern, declared: Set<string>): void {
  if (pattern.type === 'Identifier') declared.add(pattern.name);
  else if (pattern.type === 'AssignmentPattern') declare(pattern.left, declared);
  else if (pattern.type === 'RestElement') declare(pattern.argument, declared);
  else if (pattern.type === 'ArrayPattern')
    for (const element of pattern.elements) element && declare(element, declared);
  else if (pattern.type === 'ObjectPattern')
    for (const property of pattern.properties)
      declare(property.type === 'RestElement' ? property.argument : property.value, declared);
}
