import { chooseTabs, type ExistingTab, ownTab } from '../../../src/core/output/own-tabs.ts';
import { outputRows, programSheetFrom } from '../../support/output-rows.ts';

type Rows = readonly (readonly unknown[])[];

const vp = programSheetFrom('VP-underlag');

function tab(name: string, rows: Rows, isMarked = false): ExistingTab {
  return {
    name,
    isMarked: () => isMarked,
    isBlank: () => rows.length === 0,
    rows: () => rows,
  };
}

const ours = outputRows(vp);
const theirs = [['Egen text']];

describe('a sheet is written over', () => {
  test.each<[case_: string, tabs: ExistingTab[], chosen: string | undefined]>([
    ['the marked tab', [tab('VP-underlag', theirs, true)], 'VP-underlag'],
    ['the tab that holds it, though the mark is gone', [tab('VP-underlag', ours)], 'VP-underlag'],
    [
      'the one beside a person’s own, though the mark is gone',
      [tab('VP-underlag', theirs), tab('VP-underlag (2)', ours)],
      'VP-underlag (2)',
    ],
    [
      'the marked one rather than one like it',
      [tab('VP-underlag', ours), tab('VP-underlag (2)', ours, true)],
      'VP-underlag (2)',
    ],
    ['a blank tab of its name', [tab('vp-underlag', [])], 'vp-underlag'],
    ['no blank tab of a numbered name', [tab('VP-underlag (2)', [])], undefined],
    ['no tab of a person’s own', [tab('VP-underlag', theirs), tab('VP-underlag (2)', theirs)], undefined],
    ['no tab that somebody renamed to keep it', [tab('VP-underlag 2024', ours, true)], undefined],
  ])('%s', (_case, tabs, chosen) => {
    expect(ownTab(tabs, vp)?.name).toBe(chosen);
  });
});

describe('a sheet without a tab of its own', () => {
  test.each<[case_: string, names: string[], name: string]>([
    ['has its name where nobody has taken it', ['Handlingsplan'], 'VP-underlag'],
    ['has a number where somebody has', ['VP-underlag'], 'VP-underlag (2)'],
    ['has a number where somebody has it in other letters', ['vp-underlag '], 'VP-underlag (2)'],
    ['has the first number that is free', ['VP-underlag', 'VP-UNDERLAG (2)'], 'VP-underlag (3)'],
    ['does not take that of a tab that holds no cells', ['VP-underlag'], 'VP-underlag (2)'],
  ])('%s', (_case, names, name) => {
    expect(chooseTabs([], names, [vp])).toEqual([{ sheet: vp, tab: undefined, name }]);
  });

  test('is named apart from the others that are written with it', () => {
    expect(chooseTabs([], [], [vp, vp]).map(({ name }) => name)).toEqual(['VP-underlag', 'VP-underlag (2)']);
  });

  test('keeps the name of the tab that it is written over', () => {
    const own = tab('vp-underlag', ours);
    expect(chooseTabs([own], ['vp-underlag'], [vp])).toEqual([{ sheet: vp, tab: own, name: 'vp-underlag' }]);
  });
});
