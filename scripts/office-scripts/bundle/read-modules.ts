import ts from 'typescript-5.9';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  types: [],
  skipLibCheck: true,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
};

/** What a script is made of, as far as it can be read. */
export interface Modules {
  readonly checker: ts.TypeChecker;
  readonly entry: ts.SourceFile;
  /** Dependencies first: the order in which a loader of ES modules evaluates them. */
  readonly files: readonly ts.SourceFile[];
  /** Every name that exists without being declared in a module. */
  readonly globals: ReadonlySet<string>;
}

/** The compiler's view of all scripts at once, so that the core is read once for them all. */
export interface ScriptProgram {
  readonly program: ts.Program;
  readonly globals: ReadonlySet<string>;
}

/**
 * Opens the scripts. That their types are right, `npm run check` has seen to.
 * @param declarations of what the platform has
 */
export function openProgram(entries: readonly string[], declarations: string): ScriptProgram {
  const program = ts.createProgram([...entries, declarations], options);
  const everything = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace;
  const inScope = program.getTypeChecker().getSymbolsInScope(fileNamed(program, declarations), everything);
  return { program, globals: new Set(inScope.map(({ name }) => name)) };
}

/** The modules of one script. */
export function readModules(entry: string, { program, globals }: ScriptProgram): Modules {
  const checker = program.getTypeChecker();
  const files: ts.SourceFile[] = [];
  const seen = new Set<ts.SourceFile>();
  const visit = (file: ts.SourceFile): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const imported of importedFiles(file, checker)) visit(imported);
    files.push(file);
  };
  const entryFile = fileNamed(program, entry);
  visit(entryFile);
  return { checker, entry: entryFile, files, globals };
}

function fileNamed(program: ts.Program, name: string): ts.SourceFile {
  const file = program.getSourceFile(name);
  if (file === undefined) throw new Error(`${name} is not there.`);
  return file;
}

function importedFiles(file: ts.SourceFile, checker: ts.TypeChecker): ts.SourceFile[] {
  return file.statements.flatMap((statement) => {
    if (!(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    // A package stays outside; what is kept of a script may not name anything of it.
    if (!moduleSpecifier.text.startsWith('.')) return [];
    return checker.getSymbolAtLocation(moduleSpecifier)?.declarations?.map((found) => found.getSourceFile()) ?? [];
  });
}

/** A fault in what was written, with its place. */
export function faultAt(node: ts.Node, message: string): Error {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return new Error(`${file.fileName}:${line + 1}: ${message}`);
}
