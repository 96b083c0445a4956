import type { Finding, PlacedFix, Severity, TrafficLight } from '../../../core/index.ts';
import type { Progress } from '../run/progress.ts';

/** A finding as the page shows it. */
export interface SidebarFinding
  extends Pick<Finding, 'rule' | 'sheet' | 'row' | 'cell' | 'column' | 'id' | 'message' | 'reference'> {
  readonly severity: Severity;
  readonly fix: PlacedFix | null;
}

export interface SidebarFigure {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly status: TrafficLight;
  /** Icon and word of the light. */
  readonly judgement: string;
  /** Icon and word; `null` = nothing to compare with. */
  readonly trend: string | null;
}

/** The findings of one severity in one sheet. */
export interface SidebarGroup {
  readonly sheet: string;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them, in the order of the check; the page asks for more. */
  readonly findings: readonly SidebarFinding[];
}

/** What the page shows. */
export interface SidebarState {
  /** Civil date of the computations. */
  readonly today: string;
  /** Nämnd och förvaltning. */
  readonly about: string;
  /** By sheet and severity, in the order in which they are shown. */
  readonly groups: readonly SidebarGroup[];
  /** How many findings can be mended by machine. */
  readonly fixable: number;
  /** E.g. `1.0.0 (1a2b3c4)`. */
  readonly version: string;
  readonly figures: readonly SidebarFigure[];
}

/** What a command tells when it is done. */
export interface SidebarResult {
  readonly text: string;
  /** Address of a document to open; `null` = none. */
  readonly url: string | null;
}

/** The commands that can be run from the page. */
export type SidebarTask = 'check' | 'dashboard' | 'document' | 'snapshot';

/** The answer to a call: what was asked for, or a Swedish message that says what is wrong. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The functions that the page calls on the server. */
export interface SidebarApi {
  sidebarState(): Answer<SidebarState>;
  /** Some more findings of a group, after so many. */
  sidebarFindings(sheet: string, severity: Severity, after: number): Answer<readonly SidebarFinding[]>;
  sidebarRun(task: SidebarTask): Answer<SidebarResult>;
  sidebarJump(sheet: string, cell: string): Answer<null>;
  /** @param fixes `null` = all that can be made now */
  sidebarFix(fixes: readonly PlacedFix[] | null): Answer<SidebarResult>;
  sidebarProgress(): Answer<Progress | null>;
}
