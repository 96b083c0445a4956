import ts from 'typescript-5.9';

const first = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';
const later = `${first}0123456789`;

/** All names, the shortest first, without words of the language and those that are taken. */
export function namesByLength(taken: ReadonlySet<string>): (index: number) => string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const all = allNames();
  const isFree = (name: string) => {
    scanner.setText(name);
    return scanner.scan() === ts.SyntaxKind.Identifier && !taken.has(name);
  };
  return (index) => {
    while (found.length <= index) {
      const name = all.next().value;
      if (isFree(name)) found.push(name);
    }
    return found[index] as string;
  };
}

function* allNames(): Generator<string, never> {
  for (let shorter = ['']; ; ) {
    const next: string[] = [];
    for (const start of shorter) for (const letter of start === '' ? first : later) next.push(start + letter);
    yield* next;
    shorter = next;
  }
}
