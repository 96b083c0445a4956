/** What is wrong with one file of a package. */
export interface PackageFault {
  /** From the package's folder. */
  readonly path: string;
  /** Swedish, follows the path: `saknas`. */
  readonly problem: string;
}

/** How much is looked at: the names and sizes, or the content of every file too. */
export type VerifyDepth = 'sizes' | 'checksums';

export function missing(path: string): PackageFault {
  return { path, problem: 'saknas' };
}

export function extra(path: string): PackageFault {
  return { path, problem: 'hör inte till paketet' };
}

export function changed(path: string, checksum: string): PackageFault {
  return {
    path,
    problem: `har ändrats: ${checksum} stämmer inte`,
  };
}

export function irregular(path: string): PackageFault {
  return { path, problem: 'är ingen vanlig fil' };
}

export function outside(path: string): PackageFault {
  return { path, problem: 'ligger utanför paketet och läses inte' };
}

export function unreadable(path: string): PackageFault {
  return { path, problem: 'kan inte läsas' };
}

export function uncheckable(path: string, checksum: string): PackageFault {
  return {
    path,
    problem: `har en kontrollsumma som inte kan räknas ut här: ${checksum}`,
  };
}

/** Whether a path from a manifest stays inside the package (RFC 8493, 5.2). */
export function staysInside(path: string): boolean {
  return path !== '' && !path.includes('\\') && !/^[a-z]:/i.test(path) && path.split('/').every(isPlain);
}

function isPlain(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..';
}
