import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { externalFactors } from '../../../../src/core/sheets/external-factors/columns.ts';
import { externalFactorRules } from '../../../../src/core/sheets/external-factors/rules.ts';
import { ruleCases } from '../../../support/rule-cases.ts';
import { sheetOf } from '../../../support/workbook-builder.ts';

const sound = { type: 'Trend', heading: 'Fler angrepp mot leverantörer' };
const { fires, silent } = ruleCases(externalFactors, externalFactorRules, sound, [
  sheetOf(actionPlan, [{ id: 'HP-001' }]),
]);
const in2026 = { settings: { today: '2026-03-01' } };
const in2025 = { settings: { today: '2025-11-24' } };

describe('a description that is old', () => {
  fires(
    'OV-01',
    { validAsOf: '2024-11-23' },
    { severity: 'Varning', column: 'validAsOf', says: ['2024-11-23', '12 månader'] },
  );
  silent('OV-01', { validAsOf: '2024-11-24' }, { because: 'it is twelve months to the day' });
  silent('OV-01', {}, { because: 'no date is no old date' });
});

describe('a future that has come', () => {
  const row = { heading: 'Ny förvaltningslag', entryIntoForce: '2025-07-01' };
  const finding = {
    severity: 'Varning',
    column: 'description',
    says: 'Träder i kraft 2025-07-01 har passerats',
  } as const;
  fires('OV-01', { ...row, description: 'Lagen träder i kraft den 1 juli 2025.' }, finding);
  fires('OV-01', { ...row, description: 'Lagen väntas gälla från sommaren.' }, finding);
  fires('OV-01', { ...row, description: 'Lagen har ännu inte trätt i kraft.' }, finding);
  fires(
    'OV-01',
    { ...row, description: 'Bakgrund.\nNär lagen börjar gälla ökar kraven på dokumentation.' },
    { ...finding, says: '”När lagen börjar gälla ökar kraven på dokumentation.”' },
  );
  fires('OV-01', { ...row, impact: 'Kraven kommer att gälla alla enheter' }, { ...finding, column: 'impact' });
  silent('OV-01', { ...row, description: 'Lagen trädde i kraft den 1 juli 2025 och har börjat gälla.' });
  silent(
    'OV-01',
    { ...row, description: 'Lagen skulle träda i kraft tidigare men sköts upp.' },
    { because: 'the sentence looks back' },
  );
  silent(
    'OV-01',
    { ...row, description: 'Övriga delar träder i kraft 2026-07-01.' },
    { because: 'the sentence is about a later day' },
  );
  silent(
    'OV-01',
    { ...row, description: 'Nästa steg väntas beslutas i mars 2026.' },
    { because: 'the sentence is about a later month' },
  );
  silent('OV-01', { ...row, impact: 'Vi kommer att behöva utbilda chefer.' }, { because: 'the future is our own' });
  silent('OV-01', { ...row, entryIntoForce: '2025-11-25', description: 'Lagen träder i kraft i morgon.' });
  silent('OV-01', { ...row, entryIntoForce: '2025-11-24', description: 'Lagen träder i kraft i dag.' });
  fires('OV-01', { ...row, description: 'Den börjar tillämpas 2025-11-24.' }, finding);
});

describe('the built-in table of laws', () => {
  const law = { heading: 'Cybersäkerhetslagen' };
  const inForce = {
    severity: 'Varning',
    column: 'description',
    says: ['cybersäkerhetslagen (2025:1506) som kommande', 'sedan 2026-01-15'],
  } as const;
  fires('OV-01', { description: 'Cybersäkerhetslagen väntas träda i kraft 2026.' }, inForce, in2026);
  fires('OV-01', { description: 'Lag 2025:1506 har inte trätt i kraft.' }, inForce, in2026);
  fires('OV-01', { ...law, description: 'Lagen träder i kraft den 15 januari 2026.' }, inForce, in2026);
  fires('OV-01', { ...law, description: 'Lagen väntas träda i kraft 2027.' }, inForce, in2026);
  fires('OV-01', { heading: 'Ny cybersäkerhetslag träder i kraft' }, { ...inForce, column: 'heading' }, in2026);
  silent('OV-01', { ...law, description: 'Lagen väntas träda i kraft den 15 januari 2026.' }, in2025);
  silent('OV-01', { ...law, description: 'Lagen träder i kraft i dag.' }, { settings: { today: '2026-01-15' } });
  silent('OV-01', { ...law, description: 'Lagen trädde i kraft i dag.' }, { settings: { today: '2026-01-15' } });
  silent('OV-01', { description: 'Lagen (2018:1174) gällde 2025.' }, in2026);
  fires(
    'OV-01',
    { description: 'Lagen (2018:1174) gäller.' },
    { severity: 'Varning', column: 'description', says: '2018:1174' },
    { settings: { today: '2026-01-15' } },
  );
  silent('OV-01', { ...law, description: 'Lagen trädde i kraft den 15 januari 2026.' }, in2026);
  silent('OV-01', { ...law, description: 'Nästa steg väntas beslutas i maj 2026.' }, in2026);
  silent('OV-01', { ...law, description: 'Föreskrifter till lagen väntas börja gälla hösten 2026.' }, in2026);
  silent(
    'OV-01',
    { heading: 'Föreskrifter enligt cybersäkerhetslagen', description: 'De träder i kraft 2026-10-01.' },
    in2026,
  );
  silent('OV-01', { description: 'Ändringar i cybersäkerhetslagen träder i kraft 2027.' }, in2026);
  silent('OV-01', { description: 'Cybersäkerhetslagstiftning väntas bli lag i fler länder.' }, in2026);
  fires(
    'OV-01',
    { ...law, description: 'Lagen har trätt i kraft.' },
    { severity: 'Varning', column: 'description', says: ['som gällande', 'först 2026-01-15'] },
    in2025,
  );

  fires(
    'OV-01',
    { ...law, entryIntoForce: '2026-02-01' },
    { severity: 'Varning', column: 'entryIntoForce', says: ['är 2026-02-01', 'är dagen 2026-01-15'] },
    in2026,
  );
  fires(
    'OV-01',
    { heading: 'SFS 2025:1506', entryIntoForce: '2025-01-15' },
    { severity: 'Varning', column: 'entryIntoForce', says: '2026-01-15' },
    in2025,
  );
  silent('OV-01', { ...law, entryIntoForce: '2026-01-15' }, in2026);
  silent('OV-01', { heading: 'Ändring i cybersäkerhetslagen (2025:1506)', entryIntoForce: '2026-10-01' }, in2026);
  silent('OV-01', { heading: 'Cybersäkerhetsförordningen', entryIntoForce: '2026-01-15' }, in2026);

  const replaced = {
    severity: 'Varning',
    column: 'description',
    says: ['2018:1174', 'sedan 2026-01-15 är det cybersäkerhetslagen (2025:1506)'],
  } as const;
  fires('OV-01', { description: 'Förvaltningen omfattas av lagen (2018:1174).' }, replaced, in2026);
  fires(
    'OV-01',
    { description: 'NIS-lagen ställer krav på leverantörer av samhällsviktiga tjänster.' },
    replaced,
    in2026,
  );
  silent('OV-01', { description: 'Förvaltningen omfattas av lagen (2018:1174).' }, in2025);
  silent('OV-01', { description: 'Cybersäkerhetslagen ersätter lagen (2018:1174).' }, in2026);
  silent('OV-01', { description: 'Den tidigare NIS-lagen omfattade färre.' }, in2026);
});

describe('the built-in table of agencies', () => {
  const renamed = {
    severity: 'Varning',
    column: 'description',
    says: ['(MSB) i nutid', 'sedan 2026-01-01 är det Myndigheten för civilt försvar (MCF)'],
  } as const;
  fires('OV-01', { description: 'Incidenter rapporteras till MSB.' }, renamed, in2026);
  fires('OV-01', { description: 'Myndigheten för samhällsskydd och beredskap ger stöd.' }, renamed, in2026);
  silent('OV-01', { description: 'Incidenter rapporteras till MSB.' }, in2025);
  silent('OV-01', { description: 'Incidenter rapporteras till MCF (f.d. MSB).' }, in2026);
  silent('OV-01', { description: 'MSB heter numera Myndigheten för civilt försvar.' }, in2026);
  silent('OV-01', { description: 'MSB:s årsrapport för 2024 visar fler angrepp.' }, in2026);
  silent('OV-01', { description: 'Anmäl till MCF i stället för MSB.' }, in2026);
  silent('OV-01', { description: 'Incidenten anmäldes till MSB den 31 december 2025.' }, in2026);
  fires('OV-01', { description: 'Incidenten anmäldes till MSB den 1 januari 2026.' }, renamed, in2026);
  silent('OV-01', { description: 'MSBFS 2020:7 tillämpas.' }, in2026);
  silent('OV-01', { source: 'MSB' }, { ...in2026, because: 'a source keeps the name that it was published under' });
});

describe('the age of the table itself', () => {
  fires(
    'OV-03',
    {},
    { severity: 'Upplysning', id: null, says: ['2026-09-01', '181 dagar'] },
    { settings: { today: '2027-03-01' } },
  );
  silent('OV-03', {}, { settings: { today: '2027-02-28' }, because: 'it is 180 days to the day' });
  silent('OV-03', {}, { because: 'the review day lies before the check' });
});

describe('what a text says is judged by its own day', () => {
  const stale = { severity: 'Varning', column: 'description', says: 'som kommande' } as const;
  const description = 'Den kommande cybersäkerhetslagen ställer krav på ledningen.';
  fires('OV-01', { description, validAsOf: '2026-02-20' }, stale, in2026);
  silent('OV-01', { description, validAsOf: '2025-12-20' }, in2026);
});

describe('legislation', () => {
  const law = { type: 'Lagstiftning', heading: 'Ny förvaltningslag' };
  fires('OV-02', law, { severity: 'Varning', column: 'actions', says: 'varför ingen behövs' });
  fires('OV-02', { ...law, actions: 'HP-009' }, { severity: 'Varning', column: 'actions', says: 'ingen åtgärd' });
  silent('OV-02', { ...law, actions: 'HP-001' });
  silent('OV-02', { ...law, comment: 'Berör inte förvaltningen' });
  silent('OV-02', { type: 'Hot' });
});
