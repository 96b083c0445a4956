import { policyToShowPages } from '../../formats/html/index.ts';

/** What the page is made of. */
export interface PageParts {
  /** The page with comments where the parts go. */
  readonly html: string;
  readonly style: string;
  /** The only script that runs on the page. */
  readonly script: string;
  /** What runs in a worker. The page carries it as text. */
  readonly engine: string;
  readonly version: string;
  /** Of the packages that the engine holds. */
  readonly licences: string;
}

/** The page as one file that fetches nothing. The same parts give the same bytes. */
export function pageFile({ html, style, script, engine, version, licences }: PageParts): string {
  const policy = policyToShowPages({ style, script });
  const parts: Readonly<Record<string, string>> = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    style: `<style>${style}</style>`,
    version,
    licences: licences.replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;')),
    engine: `<script type="text/plain" id="motor">${asScript(engine)}</script>`,
    script: `<script>${script}</script>`,
  };
  return html.replace(/<!-- (\w+) -->/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`The page has a place for ${name}, which is no part`);
    return part;
  });
}

/** In a string of the code a backslash before these means nothing; in the page they would end the element, or begin a comment. */
function asScript(code: string): string {
  return code.replace(/<(?=\/script|script)/gi, '\\x3c').replaceAll('<!--', '\\x3c!--');
}
