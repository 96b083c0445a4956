// How long it takes to take in a list of another shape, beside reading it.
import { join } from 'node:path';
import { measureApart } from './measure.ts';
import type { Result } from './report.ts';
import { inTemporaryFolder, writeFile } from './write-file.ts';

const statuses = ['Pågår', 'Klart', 'Ej startad', 'Avslutad'];
const priorities = ['Hög', 'Medel', 'Låg'];

/** A plan in words of its own under a title: periods among days, ranks that are no numbers, costs that no column of ours is for. */
function* planRows(rows: number): Iterable<readonly unknown[]> {
  yield ['Handlingsplan informationssäkerhet 2025'];
  yield 'Nr|Aktivitet|Beskrivning / syfte|Ansvarig|Start|Klart senast|Status|Prio|Kostnad|Koppling|Kommentar'.split(
    '|',
  );
  for (let index = 0; index < rows; index++) {
    const day = new Date(Date.UTC(2025, index % 12, 1 + (index % 28)));
    yield [
      String(index + 1),
      `Åtgärd nummer ${index + 1} för bättre ordning`,
      'Behörigheter tas bort inom fem dagar.',
      `Enhetschef ${index % 40}`,
      day,
      index % 3 === 0 ? `Q${1 + (index % 4)} 2025` : day,
      statuses[index % 4],
      priorities[index % 3],
      (index % 50) * 1000,
      index % 5 === 0 ? 'RSA' : 'DSO',
      index % 7 === 0 ? `Not ${index}` : null,
    ];
  }
}

/** @param rows of the list */
export function importOfList({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Result[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'lista.xlsx');
    await writeFile(path, { sheets: [{ name: 'Åtgärdsplan 2025', rows: planRows(rows) }] });
    const times = await measureApart<'read' | 'byMap' | 'proposed'>('apart/import.ts', path, rounds);
    const { read, byMap, proposed, mebibytes } = times;
    return [
      {
        name: `taking in a list by a map / reading it: processor time, ${rows} rows`,
        ratio: byMap / read,
        goal: { atMost: 2 },
        milliseconds: { read, byMap },
      },
      {
        name: 'taking in a list with a proposal of how / reading it',
        ratio: proposed / read,
        goal: { atMost: 2 },
        milliseconds: { proposed },
        mebibytes: { all: mebibytes },
      },
    ];
  });
}
