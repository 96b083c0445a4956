import { idNames, type OtherNames } from '../../schema/other-names.ts';

/** What people call Mätvärden and its columns. */
export const otherNames = {
  sheet: ['Nyckeltal', 'Indikatorer', 'Mål och mått', 'Styrkort'],
  columns: {
    id: idNames,
    indicator: ['Nyckeltal', 'Mått', 'Mätetal'],
    unit: ['Måttenhet', 'Sort'],
    direction: ['Önskad riktning'],
    target: ['Målnivå', 'Måltal'],
    period: ['Mätperiod', 'Tidsperiod'],
    outcome: ['Resultat', 'Värde', 'Mätvärde'],
    operationalGoal: ['Nämndmål', 'Mål i VP'],
    source: ['Mätmetod', 'Datakälla'],
  },
} as const satisfies OtherNames;
