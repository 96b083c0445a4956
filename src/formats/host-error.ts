/** What a host could not do, as a stable name that scripts and tests can rely on. */
export type HostErrorCode =
  | 'not-found'
  | 'undecodable-name'
  | 'not-a-file'
  | 'not-readable'
  | 'empty-file'
  | 'legacy-xls'
  | 'encrypted'
  | 'not-xlsx'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'unsafe-entry'
  | 'xml-entities'
  | 'signed'
  | 'formula-block'
  | 'merged-cell'
  | 'unreadable-output'
  | 'cell-too-long'
  | 'not-final'
  | 'unclear-edition'
  | 'no-day'
  | 'no-pdf'
  | 'no-package'
  | 'unfinished'
  | 'exists'
  | 'not-ours'
  | 'not-writable'
  | 'disk-full'
  | 'no-credentials'
  | 'bad-credentials'
  | 'api-disabled'
  | 'forbidden'
  | 'quota'
  | 'not-a-spreadsheet'
  | 'refused-request'
  | 'unreachable'
  | 'certificate'
  | 'proxy'
  | 'changed-meanwhile'
  | 'undo-log'
  | 'not-for-excel'
  | 'unrelated'
  | 'no-base'
  | 'bad-map'
  | 'bad-register'
  | 'nothing-to-take-in'
  | 'older-base'
  | 'decided-format'
  | 'seal-changed'
  | 'snapshot-changed';

/**
 * Something that a host cannot do: a file that is missing, locked or damaged, a folder that is full.
 *
 * The message is one Swedish sentence that names the file and says what to do; it is shown as it is. What the system
 * said, if anything, is the `cause`. The command line turns it into exit status 2.
 */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
