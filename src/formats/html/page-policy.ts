import { toBase64 } from '../bytes/base64.ts';
import { sha256 } from '../bytes/sha-256.ts';
import { utf8Bytes } from '../bytes/text.ts';

/** The only style sheets and script that a page may use; a page without script leaves it out. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly script?: string;
}

/** A content security policy: nothing may be fetched, and nothing run but the page's own style sheets and script, known by their checksums. */
export function contentPolicy({ styles, script }: PageAssets): string {
  const own = script === undefined ? '' : ` script-src ${checksum(script)};`;
  return `default-src 'none'; style-src ${styles.map(checksum).join(' ')};${own} base-uri 'none'; form-action 'none'`;
}

/**
 * The policy of a page that shows pages of ours inside itself, which hold to it as well: its own and their style sheets and scripts, and workers
 * made of what the page carries. Nothing may be fetched, and no frame may lead elsewhere.
 */
export function hostPolicy(styles: readonly string[], scripts: readonly string[]): string {
  return `default-src 'none'; script-src ${scripts.map(checksum).join(' ')}; style-src ${styles.map(checksum).join(' ')}; worker-src blob:; base-uri 'none'; form-action 'none'`;
}

function checksum(text: string): string {
  return `'sha256-${toBase64(sha256(utf8Bytes(text)))}'`;
}
