/** A page in a real browser, as far as the tests go that are the same for each. Code is text, and its value one that JSON has. */
export interface Tab {
  /** Runs code on the page as if a person had just clicked; a promise is awaited. */
  evaluate(code: string): Promise<unknown>;
  /** The same in the first page that is shown inside it. */
  evaluateInside(code: string): Promise<unknown>;
  /** Chooses files in a field. */
  choose(field: string, paths: readonly string[]): Promise<void>;
  /** The bytes that running code saves. */
  saved(code: string): Promise<Buffer>;
  /** Every address that was asked for, but for files and what the page makes itself. */
  readonly requests: readonly string[];
  /** How many windows were opened from it. */
  opened(): number;
  close(): Promise<void>;
}

/** A browser that opens each page apart from the others. */
export interface TabBrowser {
  readonly name: string;
  /** @param address of a file, as a double click opens it */
  open(address: string): Promise<Tab>;
  close(): Promise<void>;
}

/** Whether a page went somewhere for it. */
export function isRequest(address: string): boolean {
  return !/^(?:file|blob|about|data):/.test(address);
}

/** Waits until code gives something that is true. @throws Error with the last that it gave */
export async function until(tab: Tab, code: string, longest = 60_000): Promise<void> {
  const end = Date.now() + longest;
  for (;;) {
    const value = await tab.evaluate(code);
    if (value) return;
    if (Date.now() > end) throw new Error(`Still ${String(value)} after ${longest} ms: ${code}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
