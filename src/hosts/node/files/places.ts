import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The same place by a path that names can be joined to. Joining takes `link/..` away from a path, and so leads elsewhere than
 * the system does where `link` is a link; what was judged would then not be what is written. A folder that is not there yet is
 * taken as one that will be made: `ny/..` is where one stands.
 */
export function plainPath(path: string): string {
  const parent = dirname(path);
  if (parent === path || basename(path) === path) return path;
  const plain = join(plainPath(parent), basename(path));
  return existsSync(path) && !isSamePlace(path, plain) ? realpathSync.native(path) : plain;
}

/**
 * Whether both paths lead to the same file or folder, whatever links, mounts and letter case lie on the way. What is not there is
 * the same as nothing else.
 */
export function isSamePlace(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [left, right] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  // Some network drives number no files.
  if (left.ino !== 0n && left.ino === right.ino && left.dev === right.dev) return true;
  return realpathSync.native(one) === realpathSync.native(other);
}
