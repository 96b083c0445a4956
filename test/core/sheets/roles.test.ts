import { recordSheets } from '../../../src/core/sheets/index.ts';

/** The headers of what is told of a row where it is listed, by sheet; beside Skyddsvärd, which every sheet has. */
const roles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Handlingsplan: {
    title: 'Åtgärd',
    area: 'Område',
    owner: 'Ansvarig',
    year: 'Verksamhetsår',
    status: 'Status',
    due: 'Slutdatum',
  },
  Informationsklassning: {
    title: 'Informationsmängd',
    owner: 'Informationsägare',
    status: 'Status',
    due: 'Omklassas senast',
  },
  Registerförteckning: { title: 'Behandling', status: 'Status' },
  Konsekvensbedömningar: { title: 'Benämning', status: 'Status', due: 'Nästa översyn' },
  Risker: { title: 'Risk', owner: 'Riskägare', status: 'Status' },
  Omvärld: { title: 'Rubrik', status: 'Typ', due: 'Träder i kraft' },
  Intressenter: { title: 'Innehåll', status: 'Typ' },
  Incidenter: { title: 'Rubrik', status: 'Status' },
  Granskningar: { title: 'Iakttagelse', year: 'Avser år', status: 'Status' },
  Mätvärden: { title: 'Indikator', status: 'Period' },
  Utbildningar: { title: 'Utbildning', year: 'År', status: 'Målgrupp' },
  Arbetssätt: { title: 'Arbetssätt', status: 'Syftet uppnås' },
  Säkerhetsåtgärder: { title: 'Åtgärdsområde', owner: 'Ansvarig', status: 'Läge' },
  Årshjul: { title: 'Aktivitet', owner: 'Ansvarig' },
  Beslut: { title: 'Beslut', owner: 'Ansvarig', year: 'Genomgång', status: 'Utfall', due: 'Slutdatum' },
  Texter: { title: 'Avsnitt', year: 'Verksamhetsår' },
};

test.each(recordSheets.map((sheet) => [sheet.name, sheet] as const))(
  'a row of %s is told by what says most',
  (name, sheet) => {
    const told = Object.entries(sheet.roles ?? {}).map(([role, key]) => [role, sheet.columns[key]?.header]);
    expect(Object.fromEntries(told)).toEqual({ ...roles[name], sensitive: 'Skyddsvärd' });
  },
);
