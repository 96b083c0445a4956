import type { GoogleSheets } from '../../google-api/connect.ts';
import { spreadsheetId } from '../../google-api/spreadsheet-id.ts';
import type { RemoteReader } from './source.ts';

/** Every place beside the disk that workbooks are archived from. */
export const remoteReaders: readonly RemoteReader[] = [googleSpreadsheets()];

/** Spreadsheets in Google Drive, by id or address. One login serves all of a thread. */
function googleSpreadsheets(): RemoteReader {
  let google: Promise<GoogleSheets> | undefined;
  return {
    knows: (text) => spreadsheetId(text) !== undefined,
    async read(text) {
      const [{ connect }, { fetchFile }] = await Promise.all([
        import('../../google-api/connect.ts'),
        import('../../google-api/export-file.ts'),
      ]);
      google ??= connect();
      const { name, bytes } = await fetchFile(await google, spreadsheetId(text) ?? text);
      return { fileName: name, bytes };
    },
  };
}
