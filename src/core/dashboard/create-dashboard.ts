import type { Records } from '../records/records.ts';
import { RowMap } from '../records/row-map.ts';
import { readHistory, type Snapshot } from '../sheets/review-time/history.ts';
import { attentionOf } from './attention/attention-of.ts';
import { countIndicator } from './count-indicator.ts';
import type { Dashboard } from './dashboard.ts';
import { inEdition } from './edition.ts';
import { indicatorDefinitions } from './indicators/index.ts';
import { compareWithSnapshots, snapshotsOf } from './snapshots.ts';
import { summariseRecords } from './summarise-records.ts';

/** What a manager should see first, one or two figures a family. */
const keyFigures: readonly string[] = ['A2', 'A3', 'C1', 'C4', 'D1', 'K3', 'I2', 'U1', 'W1', 'L1'];

/**
 * The dashboard of the edition that the settings name.
 * @param records the whole workbook; what a public edition may not show is left out here
 * @param previous earlier figures to compare with; left out = those of the workbook's sheet Historik
 */
export function createDashboard(
  records: Records,
  previous: readonly Snapshot[] = snapshotsOf(readHistory(records.workbook)),
): Dashboard {
  const { records: shown, leftOut } = inEdition(records);
  const { board, administration, year, followedUpYear, runningYear, today, edition } = shown.settings;
  const counted = new RowMap<true>();
  const figured = indicatorDefinitions.map((definition) => countIndicator(definition, shown, counted));
  const indicators = compareWithSnapshots(figured, previous, shown.settings);
  const figures = {
    today,
    indicators,
    keyFigures: keyFigures.filter((id) =>
      indicators.some((indicator) => indicator.id === id && indicator.value !== null),
    ),
    records: summariseRecords(shown, counted),
  };
  return {
    ...figures,
    year,
    followedUpYear,
    runningYear,
    board,
    administration,
    edition,
    leftOut,
    attention: attentionOf(figures, shown),
  };
}
