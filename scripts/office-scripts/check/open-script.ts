import ts from 'typescript-4.0';

/** A script as the editor's TypeScript reads it. */
export interface OpenScript {
  readonly file: ts.SourceFile;
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Whether something is declared by the platform. */
  isOfPlatform(declaration: ts.Node | undefined): boolean;
}

/** @param declarations file with what the platform has */
export function openScript(path: string, declarations: string, strictNullChecks: boolean): OpenScript {
  const options: ts.CompilerOptions = {
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2019,
    // The editor has the types of a page: console, fetch and many more names.
    lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
    noImplicitAny: true,
    strictNullChecks,
    skipLibCheck: true,
  };
  const program = ts.createProgram([declarations, path], options, hostFor(options));
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path} is not there.`);
  const platform = program.getSourceFile(declarations);
  return {
    file,
    program,
    checker: program.getTypeChecker(),
    isOfPlatform: (declaration) => declaration !== undefined && declaration.getSourceFile() === platform,
  };
}

/** Files of the language's own library, which take longest to read. */
const libraryFiles = new Map<string, ts.SourceFile | undefined>();

function hostFor(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!/\/lib\.[\w.]+\.d\.ts$/.test(name)) return read(name, ...rest);
    if (!libraryFiles.has(name)) libraryFiles.set(name, read(name, ...rest));
    return libraryFiles.get(name);
  };
  return host;
}
