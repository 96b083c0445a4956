import { ServiceObject } from '../execution/service-object.ts';

/** What belongs to SpreadsheetApp. */
export abstract class SpreadsheetObject extends ServiceObject {
  static override readonly service = 'SpreadsheetApp';
}
