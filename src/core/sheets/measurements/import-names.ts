import type { ImportNames } from '../../schema/import-names.ts';

/** What lists of other shapes call Mätvärden and its columns: everything that is taken in by. */
export const importNames = {
  sheet: ['Mätvärden', 'Nyckeltal', 'Indikatorer', 'Mål och mått', 'Styrkort'],
  columns: {
    id: ['Nr', '#'],
    indicator: ['Nyckeltal', 'Mått', 'Mätetal', 'Måttets namn', 'Indikatorer', 'Måltal namn', 'Benämning'],
    unit: ['Måttenhet', '%'],
    direction: ['Önskad riktning', 'Högt/lågt bra'],
    target: ['Mål', 'Målnivå', 'Target'],
    period: ['Datum', 'Kvartal', 'Tertial', 'År'],
    outcome: ['Resultat', 'Värde', 'Mätvärde', 'Actual', 'Utfall värde'],
    operationalGoal: ['Mål i VP', 'Nämndmål'],
    source: ['System', 'Mätmetod'],
  },
} as const satisfies ImportNames;
