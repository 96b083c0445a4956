import ts from 'typescript-5.9';
import type { Unit } from './unit.ts';
import { type TextOf, unitTexts } from './unit-texts.ts';
import { readUnits, type Units } from './units.ts';

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

/** The compiler's view of all scripts at once, with what is found in the core once for them all. */
export interface ScriptProgram {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Every name that exists without being declared in a module. */
  readonly globals: ReadonlySet<string>;
  readonly units: Units;
  readonly textOf: TextOf;
}

/**
 * Opens the scripts. That their types are right, `npm run check` has seen to.
 * @param declarations of what the platform has
 */
export function openProgram(entries: readonly string[], declarations: string): ScriptProgram {
  const program = ts.createProgram([...entries, declarations], options, hostWithoutComments());
  const checker = program.getTypeChecker();
  const everything = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Namespace;
  const inScope = checker.getSymbolsInScope(fileNamed(program, declarations), everything);
  const modules = program.getSourceFiles().filter(({ isDeclarationFile }) => !isDeclarationFile);
  const units = readUnits(modules, checker);
  const globals = new Set(inScope.map(({ name }) => name));
  return { program, checker, globals, units, textOf: unitTexts(units, checker) };
}

/** Comments are read in no tree: the libraries have more of them than of anything else. */
function hostWithoutComments(): ts.CompilerHost {
  return { ...ts.createCompilerHost(options), jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
}

/** What a script is made of, as far as it can be read. */
export interface Modules {
  readonly entry: ts.SourceFile;
  /** Every declaration, in the order in which a loader of ES modules evaluates them: dependencies first. */
  readonly all: readonly Unit[];
}

/** The modules of one script. */
export function readModules(entry: string, { program, checker, units }: ScriptProgram): Modules {
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
  return { entry: entryFile, all: files.flatMap(units.inFile) };
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
