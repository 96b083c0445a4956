import type { KnownValue } from '../core/index.ts';
import { on } from './on.ts';

const snapshotDate = '2025-06-30';

const figures: readonly (readonly [
  id: string,
  title: string,
  value: number,
  unit: string,
  light: string,
  rows: number,
])[] = [
  ['A1', 'Åtgärder per år och status', 24, 'antal', 'ingen', 24],
  ['A2', 'Klara åtgärder', 0.14, 'andel', 'röd', 2],
  ['A3', 'Försenade åtgärder', 5, 'antal', 'gul', 5],
  ['A4', 'Åtgärder som snart förfaller', 2, 'antal', 'ingen', 2],
  ['A5', 'Klara åtgärder per område', 0.14, 'andel', 'röd', 2],
  ['A6', 'Öppna åtgärder per ansvarig', 20, 'antal', 'ingen', 20],
  ['A7', 'Åtgärder utan ansvarig', 2, 'antal', 'gul', 2],
  ['A8', 'Åtgärder i verksamhetsplan eller internkontrollplan', 6, 'antal', 'ingen', 6],
  ['A9', 'Genomsnittlig försening', 35, 'dagar', 'röd', 6],
  ['A10', 'Åtgärder med uppskjutet slutdatum', 2, 'antal', 'gul', 2],
  ['C1', 'Klassad information', 0.69, 'andel', 'röd', 11],
  ['C3', 'Försenade omklassningar', 1, 'antal', 'gul', 1],
  ['C4', 'Klassad prioriterad information', 0.75, 'andel', 'gul', 9],
  ['C5', 'Personuppgifter utan registerförteckning', 3, 'antal', 'gul', 3],
  ['C6', 'Hög nivå utan åtgärd', 2, 'antal', 'gul', 2],
  ['D1', 'Fullständiga behandlingar i registret', 0.58, 'andel', 'röd', 7],
  ['D2', 'Behandlingar granskade i tid', 0.92, 'andel', 'grön', 11],
  ['D3', 'Konsekvensbedömningar med koppling till behandling', 0.8, 'andel', 'gul', 4],
  ['D4', 'Konsekvensbedömningar som är gjorda', 0.5, 'andel', 'röd', 4],
  ['K2', 'Höga risker', 6, 'antal', 'röd', 6],
  ['K3', 'Höga risker utan åtgärd', 2, 'antal', 'gul', 2],
  ['I2', 'Personuppgiftsincidenter anmälda till IMY i tid', 1, 'andel', 'grön', 2],
  ['I4', 'Tid till intern rapport (median)', 43.9, 'timmar', 'röd', 4],
  ['I5', 'Incidenter med rotorsak', 1, 'andel', 'grön', 4],
  ['U1', 'Genomförd utbildning', 0.71, 'andel', 'gul', 4],
  ['W1', 'Arbetssätt som uppnår sitt syfte', 0.25, 'andel', 'röd', 2],
  ['G1', 'Öppna iakttagelser från granskningar', 5, 'antal', 'röd', 5],
  ['M1', 'Egna indikatorer som når målet', 0.25, 'andel', 'röd', 1],
  ['L1', 'Behandlade punkter i standarden', 0.8, 'andel', 'gul', 61],
  ['L2', 'Tidigare beslut som inte är slutförda', 6, 'antal', 'röd', 6],
];

/** The figures of half a year before, in the columns of the sheet Historik, so that the example has trends to show. */
export const exampleHistory: readonly (readonly KnownValue[])[] = figures.map(
  ([id, title, value, unit, light, rows]) => [on(snapshotDate), 2025, 'Intern', id, title, value, unit, light, rows],
);
