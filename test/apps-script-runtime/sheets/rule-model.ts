import type { Area } from './area.ts';

/** A data validation rule. */
export interface RuleModel {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A rule of conditional formatting. */
export interface ConditionalRuleModel {
  readonly areas: readonly Area[];
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly look: Readonly<Record<string, unknown>>;
  readonly gradient: Readonly<Record<string, unknown>>;
}
