import { smallWorkbook } from '../../src/hosts/node/templates/template-files.ts';

/** The smallest workbook that gives a review, as a file, made once for the tests of a file. Ask for it inside the test. */
export function smallFile(): () => Uint8Array {
  let bytes: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    bytes = await smallWorkbook();
  });
  return () => bytes;
}
