import { type PackedData, unpack } from '../data/packed-data.ts';
import { all, required } from './elements.ts';
import { prepareFigures } from './figures.ts';
import { prepareFilters } from './filters.ts';
import { fillFindingLists } from './finding-lists.ts';
import { prepareDialog } from './rows-dialog.ts';

const data = unpack(JSON.parse(required('#page-data').textContent ?? '') as PackedData);

prepareDialog();
prepareFilters(data, prepareFigures(data));
fillFindingLists(data.findings);
openNumbersOnPaper();
for (const told of all('#rows-on-paper')) told.removeAttribute('hidden');

/** On paper nothing can be opened, so the numbers behind the charts are open there. */
function openNumbersOnPaper(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = all<HTMLDetailsElement>('details.numbers:not([open])');
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
