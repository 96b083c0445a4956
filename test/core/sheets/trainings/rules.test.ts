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
silent('UT-02', { audienceSize: 0, completed: 0 });
silent('UT-02', { completed: 960 }, { settings: { trainingTarget: 0.8 } });
