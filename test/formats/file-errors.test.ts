import { damaged, type FileError, inFile, mergedCell } from '../../src/formats/file-errors.ts';
import { HostError } from '../../src/formats/host-error.ts';
import { hostErrorOf } from '../support/host-error-of.ts';

const faults: [FileError, string, string][] = [
  [damaged('xl/a.xml saknas'), 'Filen bok.xlsx är skadad (xl/a.xml saknas)', 'Filen är skadad (xl/a.xml saknas)'],
  [
    mergedCell('Blad1', 'A2'),
    'Cellen A2 i bladet Blad1 i bok.xlsx ligger under',
    'Cellen A2 i bladet Blad1 ligger under',
  ],
];

test.each(faults)('an error about a file gets the name from whoever opened it: %s', (fault, named, unnamed) => {
  const told = hostErrorOf(() =>
    inFile('bok.xlsx', () => {
      throw fault;
    }),
  );
  expect(told.message.startsWith(named)).toBe(true);
  expect(told.code).toBe(fault.code);
  expect(fault.message.startsWith(unnamed)).toBe(true);
});

test('the cause stays', () => {
  const cause = new Error('zlib');
  expect(damaged('xl/a.xml', cause).named('bok.xlsx').cause).toBe(cause);
});

test('the innermost name is kept, since it is that of the file', () => {
  const work = () => inFile('yttre.xlsx', () => inFile('inre.xlsx', () => fail(damaged('xl/a.xml'))));
  expect(hostErrorOf(work).message).toMatch(/^Filen inre\.xlsx är skadad/);
});

test.each([new HostError('disk-full', 'Det finns inte plats.'), new Error('ours')])(
  '%s comes out as it is',
  (error) => {
    expect(() => inFile('bok.xlsx', () => fail(error))).toThrow(error);
  },
);

test('what is read comes out', () => {
  expect(inFile('bok.xlsx', () => 42)).toBe(42);
});

function fail(error: Error): never {
  throw error;
}
