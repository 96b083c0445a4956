import type { CellValue, Sheet } from '../../../src/core/index.ts';
import type { Answer } from '../../../src/hosts/apps-script/sidebar/sidebar-api.ts';
import { EditQueue } from '../../apps-script-runtime/index.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { alongsideEach, runAlongside } from '../../support/meanwhile.ts';
import { sharedBundle } from '../../support/shared-bundle.ts';

const bundle = sharedBundle();
const headers = ['ID', 'Verksamhetsår', 'Område', 'Åtgärd', 'Status', 'Slutdatum'];

function action(id: string, status: string, end: CellValue = { date: '2026-12-01' }): CellValue[] {
  return [id, 2026, 'Utbildning', `Utbilda ${id}`, status, end];
}

function open(...rows: CellValue[][]): AddOn {
  const sheets: Sheet[] = [
    {
      name: 'Inställningar',
      rows: [
        ['Nyckel', 'Värde'],
        ['Verksamhetsår', 2026],
      ],
    },
    { name: 'Listor', rows: [['Område'], ['Utbildning']] },
    { name: 'Handlingsplan', rows: [headers, ...rows] },
  ];
  return new AddOn(bundle(), { spreadsheet: spreadsheetOf({ sheets }), now: '2026-01-15T09:00:00Z' });
}

function ran(task: string): (addOn: AddOn) => Answer<object> {
  return (addOn) => addOn.call<Answer<object>>('sidebarRun', task);
}

function read(addOn: AddOn): Answer<object> {
  return addOn.call<Answer<object>>('sidebarState');
}

/** Everything that is written: cells, notes, and what the add-on remembers. */
function stateOf({ spreadsheet, runtime }: AddOn): string {
  const tabs = spreadsheet.sheets.map((tab) => [
    tab.name,
    [...tab.usedCells()].map(({ row, column, cell }) => [row, column, cell.content, cell.note, cell.look.background]),
  ]);
  return JSON.stringify([tabs, [...runtime.store.properties.document].sort()]);
}

describe('calls of the sidebar that overlap', () => {
  let first: AddOn;
  beforeAll(() => {
    first = open(action('HP-001', 'klar'), action('HP-002', 'fel'));
    first.choose('menuCheck');
  });

  test.each(['check', 'dashboard', 'snapshot'])('a reading during a run changes nothing of it: %s', (task) => {
    const alone = first.copy();
    ran(task)(alone);
    const calls = alongsideEach(
      first,
      ran(task),
      read,
      (addOn, { outer, inner }) => {
        expect([outer.ok, inner?.ok]).toEqual([true, true]);
        expect(stateOf(addOn)).toBe(stateOf(alone));
      },
      task === 'dashboard' ? 40 : 15,
    );
    expect(calls).toBeGreaterThan(20);
  });

  test('a run during a reading stands, whatever has been read', () => {
    const alone = first.copy();
    ran('check')(alone);
    alongsideEach(first, read, ran('check'), (addOn, { outer, inner }) => {
      expect([outer.ok, inner?.ok]).toEqual([true, true]);
      expect(stateOf(addOn)).toBe(stateOf(alone));
    });
  });

  test('a run during a run waits in vain and is told so, or comes before it', () => {
    alongsideEach(
      first,
      ran('check'),
      ran('dashboard'),
      (addOn, { outer, inner }, at) => {
        expect(outer.ok).toBe(true);
        if (at > 0)
          expect(inner).toEqual({ ok: false, message: expect.stringMatching(/^(?:Du|Någon annan) kör redan .*Vänta/) });
        expect(addOn.runtime.store.properties.document.has('running')).toBe(false);
      },
      15,
    );
  });

  test('ten at once are all answered', () => {
    const addOn = first.copy();
    const names = ['sidebarProgress', 'sidebarState', 'sidebarFindings'];
    const { inner } = runAlongside(
      addOn,
      () => ran('check')(addOn),
      20,
      () =>
        Array.from({ length: 9 }, (_, index) => {
          const values = index % 3 === 2 ? ['Handlingsplan', 'Fel', 0] : [];
          return addOn.call<Answer<unknown>>(names[index % 3] as string, ...values).ok;
        }),
    );
    expect(inner).toEqual(Array(9).fill(true));
  });

  test('the settings that an edit has just told stand, though a reading began before', () => {
    const checkArea = (addOn: AddOn) => {
      const tab = addOn.tab('Handlingsplan');
      tab.cell(2, 3).content = 'Eget område';
      addOn.edit(tab, { row: 2, column: 3, rows: 1, columns: 1 });
      return tab.cell(2, 3).note;
    };
    alongsideEach(
      first,
      read,
      (addOn) => {
        addOn.tab('Listor').cell(2, 1).content = 'Eget område';
        addOn.edit(addOn.tab('Listor'), { row: 2, column: 1, rows: 1, columns: 1 });
      },
      (addOn, _, at) => expect([at, checkArea(addOn)]).toEqual([at, '']),
    );
  });
});

describe('what people type while cells are written', () => {
  /** Types in a cell at each call of a run; returns how many times it was lost. */
  function lost(
    from: AddOn,
    run: (addOn: AddOn) => void,
    at: { readonly row: number; readonly column: number },
  ): number {
    let count = 0;
    alongsideEach(
      from,
      run,
      (addOn) => {
        addOn.tab('Handlingsplan').cell(at.row, at.column).content = 'Skrivet av Bo';
      },
      (addOn) => {
        if (!JSON.stringify(contentsOf(addOn.tab('Handlingsplan'))).includes('Skrivet av Bo')) count += 1;
      },
    );
    return count;
  }

  /**
   * Google writes nothing on the condition that a cell still holds something: the calls are left that lie between the last look and the
   * writing (how far the sheet reaches, the number format, the values).
   */
  const betweenLookAndWriting = 3;

  test('Rätta leaves a cell that somebody is changing', () => {
    const from = open(action('HP-001', 'klar'), action('HP-002', 'pågående'));
    expect(lost(from, (addOn) => void addOn.call('sidebarFix', null), { row: 2, column: 5 })).toBeLessThanOrEqual(
      betweenLookAndWriting,
    );
  });

  test('Nästa år writes no new row where somebody has begun one', () => {
    const from = open([...action('HP-001', 'Pågående')]);
    const tab = from.tab('Handlingsplan');
    tab.cell(1, 7).content = 'Återkommande';
    tab.cell(2, 7).content = 'Årligen';
    const settings = from.tab('Inställningar');
    settings.cell(3, 1).content = 'Beslutsdatum';
    settings.cell(3, 2).content = '2026-01-10';
    const run = (addOn: AddOn) => {
      addOn.runtime.ui.answer({ button: 'YES' });
      addOn.choose('menuNextYear');
    };
    const alone = from.copy();
    run(alone);
    expect(contentsOf(alone.tab('Handlingsplan'))).toHaveLength(3);
    expect(lost(from, run, { row: 3, column: 4 })).toBeLessThanOrEqual(betweenLookAndWriting);
  });
});

describe('edits that come faster than they are checked', () => {
  const cells = ['F2', 'E2', 'F3', 'E3', 'F4', 'E4'];
  const typed = ['snart', 'fel', '2026-12-01', 'Klar', 'sen', 'Pågående'];

  /** Types all of it while the first checks run, so many keys at a call of theirs. */
  function typeAll(addOn: AddOn, perCall: number): EditQueue {
    const queue = new EditQueue(addOn.runtime);
    let next = 1;
    addOn.runtime.meanwhile = () => {
      for (let count = 0; count < perCall && next < cells.length; count++, next++)
        queue.type('Handlingsplan', cells[next] as string, typed[next] as string);
    };
    queue.type('Handlingsplan', cells[0] as string, typed[0] as string);
    addOn.runtime.meanwhile = null;
    return queue;
  }

  function notesOf(addOn: AddOn): unknown[] {
    return [...addOn.tab('Handlingsplan').usedCells()].flatMap(({ row, column, cell }) =>
      cell.note === '' ? [] : [[row, column, cell.note, cell.look.background]],
    );
  }

  test.each([1, 2, 5])(
    'are dropped beyond two, and Kontrollera marks what a check of each would have marked: %d keys a call',
    (perCall) => {
      const addOn = open(action('HP-001', 'Pågående'), action('HP-002', 'fel', 'aldrig'), action('HP-003', 'Pågående'));
      // The marks that some of the edits take away.
      for (const row of [2, 3, 4]) addOn.edit(addOn.tab('Handlingsplan'), { row, column: 1, rows: 1, columns: 6 });
      const { dropped } = typeAll(addOn, perCall);
      expect(dropped).toBeGreaterThan(0);
      addOn.choose('menuCheck');
      const slow = open(action('HP-001', 'Pågående'), action('HP-002', 'fel', 'aldrig'), action('HP-003', 'Pågående'));
      cells.forEach((cell, index) => {
        new EditQueue(slow.runtime).type('Handlingsplan', cell, typed[index] as string);
      });
      expect(contentsOf(addOn.tab('Handlingsplan'))).toEqual(contentsOf(slow.tab('Handlingsplan')));
      expect(notesOf(addOn)).toEqual(notesOf(slow));
    },
  );
});
