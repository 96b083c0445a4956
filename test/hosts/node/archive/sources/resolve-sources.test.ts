import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveSources } from '../../../../../src/hosts/node/archive/sources/resolve-sources.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function at(path: string) {
  return join(folder(), path);
}

function write(path: string, text = '') {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const remote = [{ knows: (text: string) => text.startsWith('ark-'), read: () => Promise.reject(new Error('unused')) }];
function found(...texts: string[]) {
  return resolveSources(texts, { out: at('arkiv'), remote }).map(({ name }) => name.replace(`${folder()}/`, ''));
}

beforeEach(() => {
  for (const path of [
    'b.xlsx',
    'a.xlsx',
    'm.xlsm',
    '~$a.xlsx',
    '.dold.xlsx',
    'läs mig.txt',
    'arkiv/p/data/original/a.xlsx',
  ])
    write(path);
  write('2025/socialnämnden/bok.xlsx');
  write('2025/bok.xlsx');
  write('2024/bok-1/bagit.txt');
  write('2024/bok-1/data/original/bok.xlsx');
});

test.each([
  ['a file', ['a.xlsx'], ['a.xlsx']],
  ['a file that is not there, whose lack is told when it is read', ['saknas.xlsx'], ['saknas.xlsx']],
  [
    'a folder with all below it, but not the packages',
    ['.'],
    ['2025/bok.xlsx', '2025/socialnämnden/bok.xlsx', 'a.xlsx', 'b.xlsx', 'm.xlsm'],
  ],
  ['a pattern', ['?.xlsx'], ['a.xlsx', 'b.xlsx']],
  ['a pattern of folders', ['2025/*/*.xlsx'], ['2025/socialnämnden/bok.xlsx']],
  ['a pattern of any folders', ['2025/**/*.xlsx'], ['2025/bok.xlsx', '2025/socialnämnden/bok.xlsx']],
  ['a pattern that is also a name', ['*.xlsm'], ['m.xlsm']],
  ['a pattern with more than one star', ['2025/*n*d*/*o*.xl*x'], ['2025/socialnämnden/bok.xlsx']],
  ['a pattern with signs that mean something elsewhere', ['[ab].xlsx*', 'a.xls(x)*'], ['[ab].xlsx*', 'a.xls(x)*']],
  ['a pattern that nothing matches', ['x*.xlsx'], ['x*.xlsx']],
  ['the same file named twice', ['a.xlsx', '2025/../a.xlsx', '?.xlsx'], ['a.xlsx', 'b.xlsx']],
  ['an empty folder', ['tom'], []],
])('%s', (_what, texts, expected) => {
  mkdirSync(at('tom'));
  expect(found(...texts.map(at))).toEqual(expected);
});

test('a file is found once, though a link leads to it', () => {
  symlinkSync(at('a.xlsx'), at('lank.xlsx'));
  expect(found(at('a.xlsx'), at('lank.xlsx'))).toHaveLength(1);
});

const isLinux = process.platform === 'linux';
if (!isLinux) console.info('Skipped the tests of names that are not UTF-8: only Linux lets there be any.');
(isLinux ? test : test.skip).each([
  ['a folder', 'gammalt', ['file gammalt/b\ufffdk.xlsx', 'file gammalt/ny.xlsx', 'closed gammalt/\ufffdr']],
  ['a pattern', 'gammalt/**/*.xlsx', ['file gammalt/b\ufffdk.xlsx', 'file gammalt/ny.xlsx', 'closed gammalt/\ufffdr']],
])(
  'names that are not UTF-8 are among what %s leads to, and so are folders with such names',
  (_what, text, expected) => {
    const latin1 = (path: string) => Buffer.concat([Buffer.from(`${at('gammalt')}/`), Buffer.from(path, 'latin1')]);
    write('gammalt/ny.xlsx');
    writeFileSync(latin1('båk.xlsx'), '');
    mkdirSync(latin1('år'));
    writeFileSync(latin1('år/bok.xlsx'), '');
    const sources = resolveSources([at(text)], { out: at('arkiv'), remote });
    expect(sources.map(({ kind, name }) => `${kind} ${name.replace(`${folder()}/`, '')}`)).toEqual(expected);
  },
);

test('a list is read whatever program saved it', () => {
  for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    writeFileSync(
      at('lista.csv'),
      Buffer.from(`${mark}Arbetsbok;Nämnd\r\n2025/socialnämnden/bok.xlsx;Å\r\n`, encoding),
    );
    expect(found(at('lista.csv'))).toEqual(['2025/socialnämnden/bok.xlsx']);
  }
});

test('what a remote reader knows, unless there is a file of that name', () => {
  write('ark-fil');
  expect(resolveSources(['ark-1', at('ark-fil')], { out: at('arkiv'), remote })).toEqual([
    { kind: 'file', name: at('ark-fil') },
    { kind: 'remote', name: 'ark-1' },
  ]);
});

describe('a list', () => {
  test.each([
    ['with a header and other columns', 'lista.csv', 'Arbetsbok;Nämnd\r\na.xlsx;Socialnämnden\r\nb.xlsx;\r\n'],
    ['a line each', 'lista.txt', 'a.xlsx\nb.xlsx\n\n'],
    ['with a pattern', 'lista.csv', '?.xlsx\n'],
    ['with commas and quotation marks', 'lista.csv', '"a.xlsx",x\n"b.xlsx",y\n'],
  ])('%s names workbooks from its own folder', (_what, name, text) => {
    write(name, text);
    expect(found(at(name))).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('may name what is remote, and does not read lists in it', () => {
    write('lista.csv', 'ark-1\nannan.csv\n');
    write('annan.csv', 'a.xlsx\n');
    expect(found(at('lista.csv'))).toEqual(['annan.csv', 'ark-1']);
  });
});
