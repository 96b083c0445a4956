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

/** What the page shows. */
export interface SidebarState {
  /** Civil date of the computations. */
  readonly today: string;
  /** Nämnd och förvaltning. */
  readonly about: string;
  readonly findings: readonly SidebarFinding[];
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
  sidebarRun(task: SidebarTask): Answer<SidebarResult>;
  sidebarJump(sheet: string, cell: string): Answer<null>;
  sidebarFix(fixes: readonly PlacedFix[]): Answer<SidebarResult>;
  sidebarProgress(): Answer<Progress | null>;
}
