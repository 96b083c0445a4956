import type { Makes, Platform } from '../platform.ts';
import { Filter } from './filter.ts';
import { Protection } from './protection.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

export function makesOf(runtime: Platform): Makes {
  return {
    spreadsheet: () => new Spreadsheet(runtime),
    sheet: (sheet) => new Sheet(runtime, sheet),
    filter: (sheet) => new Filter(runtime, sheet),
    protection: (sheet, area) => Protection.create(runtime, sheet, area),
  };
}
