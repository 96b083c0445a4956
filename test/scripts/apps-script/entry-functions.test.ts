import { entryFunctions } from '../../../scripts/apps-script/entry-functions.ts';

const source = `/** About the file. */
import { a } from './a.ts';

/**
 * Days left.
 * @customfunction
 */
export function DAYS(date: unknown, limit = 30): number {
  return a(date, limit);
}

/** Opens. */
export function onOpen(): void {}
`;
const bundled = `function a() {}
function DAYS(date, limit = 30) { return a(date, limit); }
function onOpen() {}
export { DAYS, onOpen };`;

describe('the entry functions of the add-on', () => {
  test('are the exports of main.ts, each with its parameters and comment', () => {
    expect(entryFunctions(bundled, source)).toEqual([
      {
        name: 'DAYS',
        at: expect.any(Number),
        comment: '/**\n * Days left.\n * @customfunction\n */',
        parameters: ['date', 'limit'],
      },
      { name: 'onOpen', at: expect.any(Number), comment: '/** Opens. */', parameters: [] },
    ]);
  });

  test.each([
    ['nothing is exported', 'function a() {}', 'function a() {}', 'main.ts exports no function'],
    [
      'all of another module is exported',
      "export * from './a.ts'; function a() {} export { a };",
      '/** A. */\nexport function a() {}',
      'exports all of another module',
    ],
    [
      'a constant is exported',
      'const a = 1; export { a };',
      '/** A. */\nexport const a = 1;',
      'a, which is not a function',
    ],
    [
      'a function has no comment',
      'function a() {} export { a };',
      'export function a() {}',
      'a in main.ts has no doc comment',
    ],
    [
      'only an earlier function has a comment',
      'function a() {} function b() {} export { a, b };',
      '/** A. */\nexport function a() {}\nexport function b() {}',
      'b in main.ts has no doc comment',
    ],
    [
      'a parameter is a pattern',
      'function a({ b }) {} export { a };',
      '/** A. */\nexport function a({ b }) {}',
      'plain parameters only',
    ],
  ])('fail the build when %s', (_, code, text, message) => {
    expect(() => entryFunctions(code, text)).toThrow(message);
  });
});
