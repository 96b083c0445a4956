import { ServiceObject } from '../execution/service-object.ts';
import { chartType, hiddenDimensionStrategy } from '../sheets/enumerations.ts';

export class Charts extends ServiceObject {
  static override readonly service: string = 'Charts';

  get ChartType() {
    return chartType;
  }

  get ChartHiddenDimensionStrategy() {
    return hiddenDimensionStrategy;
  }
}
