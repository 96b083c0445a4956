import { type Identifier, type Literal, type Pattern, parse } from 'acorn';

/** A function that Google can call. */
export interface EntryFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Its doc comment as it stands in the source. */
  readonly comment: string;
  /** Where it begins in the source. */
  readonly at: number;
}

/**
 * The functions that main.ts exports, each with the names of its parameters and its comment, in the order of the source.
 *
 * @param bundled main.ts as an ES module, with its imports or without
 * @param source main.ts itself, with its comments
 * @throws when something else than functions is exported, or a function has no comment right above it
 */
export function entryFunctions(bundled: string, source: string): EntryFunction[] {
  const { body } = parse(bundled, { ecmaVersion: 2020, sourceType: 'module' });
  const declared = new Map(
    body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [[node.id.name, node] as const] : [])),
  );
  if (body.some(({ type }) => type === 'ExportAllDeclaration'))
    throw new Error('main.ts exports all of another module: its functions would have no comment right above them.');
  const exported = body.flatMap((node) => (node.type === 'ExportNamedDeclaration' ? node.specifiers : []));
  const functions = exported.map((specifier) => {
    const name = textOf(specifier.exported);
    const declaration = declared.get(textOf(specifier.local));
    if (!declaration) throw new Error(`main.ts exports ${name}, which is not a function declaration.`);
    const at = source.search(new RegExp(`^export function ${name}\\b`, 'm'));
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(source.slice(0, Math.max(at, 0)))?.[0].trim();
    if (at < 0 || comment === undefined) throw new Error(`${name} in main.ts has no doc comment right above it.`);
    return { name, at, comment, parameters: declaration.params.map(parameterName) };
  });
  if (functions.length === 0) throw new Error('main.ts exports no function, so Google would find none.');
  return functions.sort((a, b) => a.at - b.at);
}

/** An exported name may be written as a string too. */
function textOf(name: Identifier | Literal): string {
  return name.type === 'Identifier' ? name.name : String(name.value);
}

/** A default value is seen to inside; the function that Google calls passes on what it was given. */
function parameterName(node: Pattern): string {
  const name = node.type === 'AssignmentPattern' ? node.left : node;
  if (name.type !== 'Identifier') throw new Error('An entry function takes plain parameters only.');
  return name.name;
}
