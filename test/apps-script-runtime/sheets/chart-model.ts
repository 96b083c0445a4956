import type { Area } from './area.ts';
import type { SheetModel } from './sheet-model.ts';

export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheet: SheetModel; readonly area: Area }[];
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
}
