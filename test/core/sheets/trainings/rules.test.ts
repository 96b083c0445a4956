import { trainings } from '../../../../src/core/sheets/trainings/columns.ts';
import { trainingRules } from '../../../../src/core/sheets/trainings/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(trainings, trainingRules, {
  training: 'Grundkurs i informationssäkerhet',
  audience: 'Alla',
  year: 2025,
  mandatory: 'Ja',
  audienceSize: 1200,
  completed: 1200,
});

fires('UT-01', { completed: 1201 }, { severity: 'Fel', column: 'completed', says: ['1201', 'målgruppen är 1200'] });
fires('UT-01', { audienceSize: 0, completed: 1 }, { severity: 'Fel', column: 'completed', says: 'målgruppen är 0' });
silent('UT-01', { completed: 1200 });
silent('UT-01', { completed: null });

fires(
  'UT-02',
  { completed: 1139 },
  { severity: 'Varning', column: 'completed', says: ['1139 av 1200', 'Målet 95 %', 'när 1 till'] },
);
fires(
  'UT-02',
  { audienceSize: 7, completed: 0 },
  { severity: 'Varning', column: 'completed', says: ['0 av 7', 'när 7 till'] },
);
fires(
  'UT-02',
  { completed: 1140 },
  { severity: 'Varning', column: 'completed', says: ['Målet 97,5 %', 'när 30 till'] },
  { settings: { trainingTarget: '97,5 %' } },
);
silent('UT-02', { completed: 1140 }, { because: 'exactly the goal of 95 %' });
silent('UT-02', { completed: 1139, mandatory: 'Nej' });
silent('UT-02', { completed: 1139, year: 2024 });
silent('UT-02', { completed: 1139 }, { settings: { followedUpYear: 2024 }, because: 'the year is not over' });
silent('UT-02', { audienceSize: 0, completed: 0 });
silent('UT-02', { completed: 960 }, { settings: { trainingTarget: 0.8 } });

function on(today: string, underCybersecurityAct = 'Ja') {
  return {
    settings: { today, year: Number(today.slice(0, 4)), underCybersecurityAct },
  };
}

fires(
  'UT-03',
  {},
  { severity: 'Varning', column: 'audience', says: ['Målgrupp Ledning', 'sedan 2024', 'Planera in en'], id: null },
  { ...on('2026-10-01'), because: 'the regulation on the training of the management is in force' },
);
fires(
  'UT-03',
  {},
  { severity: 'Upplysning', column: 'audience', says: 'Ingen utbildning för ledningen', id: null },
  { ...on('2026-09-30'), because: 'the day before the regulation' },
);
fires(
  'UT-03',
  { audience: 'Ledning', year: 2023 },
  { severity: 'Varning', column: 'audience', says: 'sedan 2024', id: null },
  { ...on('2026-11-24'), because: 'trained more than two years ago' },
);
fires(
  'UT-03',
  { audience: 'Ledning', year: 2026, completed: 0 },
  { severity: 'Varning', column: 'audience', says: 'har genomförts', id: null },
  { ...on('2026-11-24'), because: 'a training that nobody has gone through yet' },
);
silent('UT-03', {}, { ...on('2026-01-14'), because: 'the act is not in force yet' });
silent('UT-03', { audience: 'Ledning', year: 2026, audienceSize: 12, completed: 9 }, on('2026-11-24'));
silent('UT-03', { audience: 'Ledning', year: 2024 }, on('2026-11-24'));
silent('UT-03', {}, { ...on('2026-11-24', 'Nej'), because: 'the act does not apply to the administration' });
