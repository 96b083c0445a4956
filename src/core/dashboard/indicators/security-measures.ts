import { need } from '../../records/need.ts';
import { securityMeasures } from '../../sheets/security-measures/columns.ts';
import { countWhere, type IndicatorDefinition } from '../define-indicator.ts';

export const securityMeasureIndicators: readonly IndicatorDefinition[] = [
  {
    id: 'S1',
    family: 'Arbetssätt',
    title: 'Åtgärdsområden som uppnår sitt syfte',
    definition:
      'Andel av raderna i Säkerhetsåtgärder, med de tio områdena i cybersäkerhetslagen (2025:1506) 2 kap. 3 §, där Läge är Infört och syftet uppnås.',
    unit: 'andel',
    polarity: 'högt är bra',
    aggregation: 'share',
    needs: [need(securityMeasures, 'area', 'state', 'purposeAchieved')],
    count: ({ rows }) =>
      countWhere(
        rows(securityMeasures),
        ({ state, purposeAchieved }) => state === 'Infört' && purposeAchieved === 'Ja',
      ),
  },
];
