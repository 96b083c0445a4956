import { createDashboard } from '../../src/core/dashboard/create-dashboard.ts';
import type { Dashboard } from '../../src/core/dashboard/dashboard.ts';
import type { Breakdown, Indicator } from '../../src/core/dashboard/indicator.ts';
import type { Sheet } from '../../src/core/workbook/workbook.ts';
import { recordsOf } from './workbook-builder.ts';

/** The dashboard of a workbook of the given sheets, on the test's day. */
export function dashboardOf(...sheets: readonly Sheet[]): Dashboard {
  return createDashboard(recordsOf(...sheets));
}

/** One indicator of a workbook of the given sheets. */
export function indicatorOf(id: string, ...sheets: readonly Sheet[]): Indicator {
  const found = dashboardOf(...sheets).indicators.find((indicator) => indicator.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
}

/** The values of a breakdown by group label, in order; a single series gives bare values. */
export function valuesOf(breakdown: Breakdown | undefined): Record<string, unknown> {
  if (breakdown === undefined) throw new Error('No breakdown');
  return Object.fromEntries(
    breakdown.groups.map(({ label, cells }) => [
      label,
      cells.length === 1
        ? cells[0]?.value
        : Object.fromEntries(cells.map(({ value }, at) => [breakdown.series[at], value])),
    ]),
  );
}
