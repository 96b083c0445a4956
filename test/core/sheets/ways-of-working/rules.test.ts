import { mandatoryWays, waysOfWorking } from '../../../../src/core/sheets/ways-of-working/columns.ts';
import { wayOfWorkingRules } from '../../../../src/core/sheets/ways-of-working/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const { fires, silent } = ruleCases(waysOfWorking, wayOfWorkingRules, {
  way: 'Incidenthantering',
  unit: 'Äldreomsorg',
  introduced: 'Ja',
  purposeAchieved: 'Ja',
});

fires(
  'AS-01',
  { purposeAchieved: 'Nej' },
  { severity: 'Varning', column: 'analysis', says: ['infört men syftet uppnås inte', 'Analys'] },
);
fires(
  'AS-01',
  { introduced: 'Delvis', purposeAchieved: 'Delvis' },
  { severity: 'Varning', column: 'analysis', says: 'delvis infört men syftet uppnås bara delvis' },
);
silent('AS-01', { purposeAchieved: 'Nej', analysis: 'Incidenter rapporteras inte: formuläret är okänt.' });
silent('AS-01', { introduced: 'Nej', purposeAchieved: 'Nej' });
silent('AS-01', { purposeAchieved: 'Ja' });
silent('AS-01', { purposeAchieved: 'Ej bedömt' });

const everyWay = mandatoryWays.map((way) => ({ way }));
const ownList = { name: 'Listor', rows: [['Arbetssätt'], ['Incidenthantering'], ['Loggkontroll']] };
fires(
  'AS-02',
  everyWay.filter(({ way }) => way !== 'Upphandling'),
  { severity: 'Varning', id: null, says: ['Upphandling finns inte', 'arbetssättet'] },
  { because: 'one of the five has no row' },
);
fires(
  'AS-02',
  {},
  {
    severity: 'Varning',
    id: null,
    says: 'Behörighetshantering, Lokal anvisning, Informationsklassning och Upphandling',
  },
  { because: 'four of the five have no row' },
);
fires(
  'AS-02',
  {},
  { severity: 'Varning', id: null, says: 'Loggkontroll finns inte' },
  { because: "one of the workbook's own list has no row", sheets: [ownList] },
);
silent('AS-02', everyWay, { because: 'all five have a row' });
silent('AS-02', [{}, { way: 'Loggkontroll' }], {
  because: "the workbook's own list replaces the five",
  sheets: [ownList],
});
silent('AS-02', {}, { omit: ['way'] });

fires(
  'AS-03',
  { purposeAchieved: 'Ej bedömt' },
  { severity: 'Varning', column: 'purposeAchieved', says: 'välj Ja, Delvis eller Nej' },
);
fires(
  'AS-03',
  { introduced: 'Nej', purposeAchieved: 'Ej bedömt' },
  { severity: 'Varning', column: 'purposeAchieved', says: 'välj Nej' },
);
silent('AS-03', { purposeAchieved: 'Nej', analysis: 'Rutinen följs inte.' });
silent('AS-03', { purposeAchieved: null }, { because: 'an empty cell is told by S-08' });
