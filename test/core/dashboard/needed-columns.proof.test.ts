import { dashboardOf } from '../../support/indicator-of.ts';
import { everyColumn, exampleWithoutColumn } from '../../support/without-column.ts';

/** The columns without which a figure would say something else than its title, by sheet. */
const needed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Handlingsplan: {
    ID: ['C6', 'K3', 'L2'],
    Verksamhetsår: ['A1', 'A2', 'A5', 'A7', 'A8', 'A11'],
    Område: ['A5'],
    Ansvarig: ['A6', 'A7', 'A11'],
    Slutdatum: ['A3', 'A4', 'A9', 'A10', 'A11'],
    'Ursprungligt slutdatum': ['A10'],
    Status: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A9', 'A11', 'L2'],
    'I verksamhetsplan': ['A8'],
    'I internkontrollplan': ['A8'],
    Klardatum: ['A9'],
  },
  Informationsklassning: {
    Personuppgifter: ['C4', 'C5'],
    Konfidentialitet: ['C2', 'C6'],
    Riktighet: ['C2', 'C6'],
    Tillgänglighet: ['C2', 'C6'],
    Klassad: ['C3'],
    Status: ['C1', 'C3', 'C4'],
    Behandlingar: ['C5'],
    Åtgärder: ['C6'],
  },
  Registerförteckning: {
    ID: ['C5', 'D3', 'D4'],
    Personuppgiftsansvarig: ['D1'],
    Ändamål: ['D1'],
    Registrerade: ['D1'],
    Personuppgiftskategorier: ['D1'],
    Mottagare: ['D1'],
    Tredjelandsöverföring: ['D1'],
    'Skyddsåtgärder vid överföring': ['D1'],
    Gallringsfrist: ['D1'],
    Säkerhetsåtgärder: ['D1'],
    'Konsekvensbedömning krävs': ['D4'],
    'Senast granskad': ['D2'],
  },
  Konsekvensbedömningar: { Behandlingar: ['D3', 'D4'], Status: ['D4'] },
  Risker: { Sannolikhet: ['K1', 'K2', 'K3'], Konsekvens: ['K1', 'K2', 'K3'], Åtgärder: ['K3'] },
  Incidenter: {
    Typ: ['I1'],
    Enhet: ['I6'],
    Inträffad: ['I4'],
    Kännedom: ['I1', 'I2', 'I3', 'I4', 'I5', 'I6'],
    'Internt rapporterad': ['I4'],
    Personuppgiftsincident: ['I2'],
    'Anmälan till IMY krävs': ['I2'],
    'Anmäld till IMY': ['I2'],
    'Betydande incident': ['I3'],
    'Tidig varning': ['I3'],
    Incidentanmälan: ['I3'],
    Slutrapport: ['I3'],
    Rotorsak: ['I5'],
  },
  Granskningar: { Granskare: ['G1'], Status: ['G1'] },
  Mätvärden: { Indikator: ['M1'], Riktning: ['M1'], Målvärde: ['M1'], Period: ['M1'], Utfall: ['M1'] },
  Utbildningar: { År: ['U1'], 'Antal i målgruppen': ['U1'], 'Antal genomförda': ['U1'] },
  Arbetssätt: { Arbetssätt: ['W1'], Infört: ['W1'], 'Syftet uppnås': ['W1'] },
  Säkerhetsåtgärder: { Åtgärdsområde: ['S1'], Läge: ['S1'], 'Syftet uppnås': ['S1'] },
  Beslut: { Genomgång: ['L2'], Utfall: ['L2'], Åtgärd: ['L2'] },
};

test.each(everyColumn)('%s without the column %s', (name, header) => {
  const sheets = exampleWithoutColumn(name, header);
  const lacking = dashboardOf(...sheets).indicators.filter(({ missing }) => missing?.includes(`Kolumnen ${header} `));
  expect(lacking.map(({ id }) => id)).toEqual(needed[name]?.[header] ?? []);
  for (const { missing, value } of lacking) {
    expect([missing, value]).toEqual([`Kolumnen ${header} saknas i ${name}.`, null]);
  }
});
