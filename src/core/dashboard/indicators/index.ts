import type { IndicatorDefinition } from '../define-indicator.ts';
import { actionIndicators } from './actions.ts';

/** Every indicator, in the order of the contract. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [...actionIndicators];
