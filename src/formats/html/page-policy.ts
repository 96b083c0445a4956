import { createHash } from 'node:crypto';

/** The only style sheet and script that a page may use; a page without script leaves it out. */
export interface PageAssets {
  readonly style: string;
  readonly script?: string;
}

/** A content security policy: nothing may be fetched, and nothing run but the page's own style sheet and script, known by their checksums. */
export function contentPolicy({ style, script }: PageAssets): string {
  const own = script === undefined ? '' : ` script-src '${checksum(script)}';`;
  return `default-src 'none'; style-src '${checksum(style)}';${own} base-uri 'none'; form-action 'none'`;
}

function checksum(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
