import ts from 'typescript-5.9';
import { faultAt } from './fault-at.ts';

/** A declaration at the top of a module. */
export interface Unit {
  readonly statement: ts.Statement;
  readonly file: ts.SourceFile;
  readonly symbols: readonly ts.Symbol[];
  readonly isType: boolean;
}

/** The declarations of a module. */
export function unitsIn(file: ts.SourceFile, checker: ts.TypeChecker): Unit[] {
  return file.statements.filter(isDeclaration).map((statement) => ({
    statement,
    file,
    symbols: declaredBy(statement, checker),
    isType: ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement),
  }));
}

function isDeclaration(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) throw faultAt(statement, 'a default export cannot go into an Office Script');
  return !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) || ts.isEmptyStatement(statement));
}

/** What a statement declares; none of one that only does something. */
function declaredBy(statement: ts.Statement, checker: ts.TypeChecker): ts.Symbol[] {
  const declared = ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [statement];
  const names = declared.flatMap((declaration): ts.Node[] => {
    const { name } = declaration as ts.NamedDeclaration;
    if (name === undefined) return [];
    if (!ts.isObjectBindingPattern(name) && !ts.isArrayBindingPattern(name)) return [name];
    return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : [element.name]));
  });
  return names.flatMap((name) => checker.getSymbolAtLocation(name) ?? []);
}
