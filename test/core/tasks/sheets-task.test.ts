import { checkTask, dashboardTask, reviewWorkbook, snapshotTask } from '../../../src/core/index.ts';
import { testDay, workbookOf } from '../../support/workbook-builder.ts';

const review = reviewWorkbook(workbookOf(), { today: testDay });

test.each([
  ['check', checkTask, ['Kontroll']],
  ['dashboard', dashboardTask, ['Översikt', 'VP-underlag', 'Historik']],
  ['snapshot', snapshotTask, ['Historik']],
])('%s writes its sheets', (_name, task, names) => {
  expect(task(review).sheets.map(({ name }) => name)).toEqual(names);
});

test.each([
  [
    'check',
    checkTask,
    ['Kontroll'],
    /^2\u00a0fel, \d+\u00a0varning.* och \d+\u00a0upplysn.*\. De står i bladet Kontroll\.$/,
  ],
  ['check beside a Kontroll of their own', checkTask, ['Kontroll (2)'], /De står i bladet Kontroll \(2\)\.$/],
  [
    'dashboard',
    dashboardTask,
    ['Översikt', 'VP-underlag', 'Historik'],
    /^Översikt, VP-underlag, Historik är skrivna\.$/,
  ],
  [
    'dashboard beside an Översikt of their own',
    dashboardTask,
    ['Översikt (2)', 'VP-underlag', 'Historik'],
    /skrivna\. Du har egna blad med samma namn, så de heter Översikt \(2\)\.$/,
  ],
  ['snapshot', snapshotTask, ['Historik'], /^Historik är skrivet\.$/],
])('%s says where they stand', (_name, task, tabs, text) => {
  expect(task(review).say(tabs)).toMatch(text);
});
