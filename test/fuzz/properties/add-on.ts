import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { reviewWorkbook, type Workbook } from '../../../src/core/index.ts';
import type { SidebarFinding } from '../../../src/hosts/apps-script/sidebar/sidebar-api.ts';
import { AddOn, contentsOf, spreadsheetOf } from '../../support/add-on.ts';
import { type Bundle, buildBundle } from '../../support/apps-script-bundle.ts';
import { sidebarFindings } from '../../support/sidebar-findings.ts';
import { anyWorkbook } from '../arbitrary/any-workbook.ts';
import type { Property } from './property.ts';
import { same } from './same.ts';

const today = '2025-11-24';

let built: Promise<Bundle> | undefined;

/** The add-on, built when it is first asked for and removed with the process. */
function bundle(): Promise<Bundle> {
  built ??= buildBundle().then((fresh) => {
    process.once('exit', () => rmSync(fresh.project, { recursive: true, force: true }));
    return fresh;
  });
  return built;
}

async function open(workbook: Workbook): Promise<AddOn> {
  return new AddOn(await bundle(), { spreadsheet: spreadsheetOf(workbook), now: `${today}T09:00:00Z` });
}

/** A person types a text in a cell while a script is at one of its calls to Google. */
interface Typing {
  readonly call: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const typing: fc.Arbitrary<Typing> = fc.record({
  call: fc.nat(150),
  sheet: fc.nat(9),
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 8 }),
  text: fc.constantFrom('Klar', '2025-01-31', '', 'Socialförvaltningen', 'HP-001'),
});

/** The program's own sheets, which a person may have a blank one of that the program takes over. */
const ownNames = new Set(['kontroll', 'översikt', 'vp-underlag', 'historik', 'konflikter']);

export const typingPeople: Property = {
  name: 'typing-people',
  claim: 'checks and dashboards of the add-on lose nothing that people type meanwhile, and write in no cell of theirs',
  cases: 15,
  property: fc.asyncProperty(
    anyWorkbook,
    fc.array(typing, { maxLength: 12 }),
    fc.array(fc.constantFrom('menuCheck', 'menuDashboard', 'menuSnapshot'), { minLength: 1, maxLength: 3 }),
    async (workbook, typings, choices) => {
      const addOn = await open(workbook);
      const persons = addOn.spreadsheet.sheets.filter(({ name }) => !ownNames.has(name.toLowerCase()));
      const expected = new Map(persons.map((tab) => [tab, contentsOf(tab)]));
      let calls = 0;
      const { runtime } = addOn;
      const answer = runtime.call.bind(runtime);
      runtime.call = (...call) => {
        for (const { call: at, sheet, row, column, text } of typings) {
          const tab = persons[sheet % Math.max(1, persons.length)];
          if (at !== calls || tab === undefined) continue;
          tab.cell(row, column).content = text;
          expected.set(tab, contentsOf(tab));
        }
        calls++;
        return answer(...call);
      };
      for (const choice of choices) addOn.choose(choice);
      for (const [tab, contents] of expected) same(contentsOf(tab), contents, `what people have in ${tab.name}`);
    },
  ),
};

export const bothHosts: Property = {
  name: 'both-hosts',
  claim: 'the add-on finds in any workbook what the core finds',
  cases: 15,
  property: fc.asyncProperty(anyWorkbook.map(withoutLostHour), async (workbook) => {
    const addOn = await open(workbook);
    const found = sidebarFindings(addOn);
    const { findings } = reviewWorkbook({ sheets: workbook.sheets }, { today });
    same(inOrder(found), inOrder(findings), 'the findings of the core');
  }),
};

/** Half past two in the night when summer time begins: no moment has it, so that Google gives the hour after. */
function withoutLostHour(workbook: Workbook): Workbook {
  return JSON.parse(JSON.stringify(workbook).replaceAll('2025-03-30T02:30', '2025-03-30T03:30')) as Workbook;
}

/** What the sidebar groups, one a line, in an order of its own. */
function inOrder(findings: readonly Pick<SidebarFinding, 'rule' | 'sheet' | 'cell' | 'message'>[]): string[] {
  return findings.map(({ rule, sheet, cell, message }) => JSON.stringify({ rule, sheet, cell, message })).sort();
}
