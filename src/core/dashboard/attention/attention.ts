import { joinWords } from '../../workbook/format.ts';
import { capitalised, countInWords } from '../../workbook/swedish.ts';

/** An action whose end date has passed. */
export interface LateAction {
  /** What the row is called, e.g. `HP-004`. */
  readonly id: string;
  readonly title: string;
  /** Empty text = nobody. */
  readonly owner: string;
  /** Civil date. */
  readonly due: string;
  readonly days: number;
}

/** What management has to decide or do something about. */
export interface Attention {
  /** Ids of the figures with a red light, the most urgent first. */
  readonly red: readonly string[];
  /** Ids of the other key figures, the most urgent first. */
  readonly others: readonly string[];
  /** The latest first. */
  readonly late: readonly LateAction[];
  readonly decisions: readonly DueDecision[];
}

/** A decision that is still to be made, or that should have been carried out. */
export interface DueDecision {
  /** What the row is called, e.g. `B-004`. */
  readonly id: string;
  readonly title: string;
  /** Empty text = nobody. */
  readonly owner: string;
  /** Civil date; empty text = none. */
  readonly due: string;
  /** Days since `due`; 0 = it has not passed, or there is none. */
  readonly days: number;
  /** `Att besluta`, or how far it has come. */
  readonly state: string;
}

/** The message of the opening, e.g. `Tre saker kräver beslut eller åtgärd`. */
export function attentionMessage({ red, late, decisions }: Attention): string {
  const count = red.length + late.length + decisions.length;
  if (count === 0) return 'Inget kräver beslut eller åtgärd just nu';
  if (count > 12) return `Det finns ${countInWords(count, '', 'saker')} som kräver beslut eller åtgärd`;
  return `${capitalised(countInWords(count, 'en sak', 'saker'))} kräver beslut eller åtgärd`;
}

/** What the things are, as a sentence; empty text of nothing. */
export function attentionParts({ red, late, decisions }: Attention): string {
  const parts = [
    [red.length, 'ett rött nyckeltal', 'röda nyckeltal'],
    [late.length, 'en försenad åtgärd', 'försenade åtgärder'],
    [decisions.length, 'ett beslut som väntar', 'beslut som väntar'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, one, many]) => countInWords(count, one, many));
  return told.length === 0 ? '' : `Det är ${joinWords(told)}.`;
}
