/**
 * A script as the file that Excel on the web keeps of it, with the ending osts. Its form is not documented: these are the fields that
 * Excel has been seen to write for a script with a workbook and nothing more. Excel finds the other parameters in the code when the
 * script is opened and saved.
 */
export function openedScript(body: string, description: string): string {
  const parameterInfo = {
    version: 1,
    originalParameterOrder: [],
    parameterSchema: { type: 'object', default: {}, 'x-ms-visibility': 'internal' },
    returnSchema: { type: 'object', properties: {} },
    signature: { comment: '', parameters: [{ name: 'workbook', comment: '' }] },
  };
  return JSON.stringify({
    version: '0.3.0',
    body,
    description,
    noCodeMetadata: '',
    parameterInfo: JSON.stringify(parameterInfo),
    apiInfo: JSON.stringify({ variant: 'synchronous', variantVersion: 2 }),
  });
}
