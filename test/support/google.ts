import { GoogleApiServer } from '../google-api-server/google-api-server.ts';
import { writeKeyFile } from '../google-api-server/test-account.ts';
import { runLisBeside } from './run-lis.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Ids look like Google's: the program tells them from file names by that. */
export const spreadsheet = '1PrOvKaLkYlArK_0123456789-abcdefghijklmnop';

/** A Google on this machine for the tests of a file, new for each; and `lis` logged in to it. Ask for them inside the test. */
export function googleOnThisMachine() {
  let server: GoogleApiServer;
  const folder = temporaryFolder();
  beforeEach(async () => {
    server = new GoogleApiServer();
    await server.listen();
  });
  afterEach(() => server.close());
  return {
    folder,
    server: () => server,
    lis: (args: readonly string[], env: Record<string, string> = {}) => {
      const account = writeKeyFile(folder());
      return runLisBeside(args, {
        cwd: folder(),
        env: {
          LIS_GOOGLE_API_URL: server.url,
          GOOGLE_APPLICATION_CREDENTIALS: account,
          NO_PROXY: '127.0.0.1,.googleapis.com',
          ...env,
        },
      });
    },
  };
}
