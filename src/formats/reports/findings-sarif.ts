import type { Finding, Severity } from '../../core/index.ts';
import type { FindingsReport } from './findings-report.ts';
import { jsonText } from './json.ts';

/** What a code scanning tool shows of a rule. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly reference?: string;
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  Fel: 'error',
  Varning: 'warning',
  Upplysning: 'note',
};

/**
 * The findings as SARIF 2.1.0, the format that code hosts and scanners take in. A cell is a logical location, since a
 * workbook has no lines: `Handlingsplan!F12`. Only the rules that were broken are described.
 */
export function findingsSarif(
  { workbook, findings }: FindingsReport,
  rules: readonly RuleDescription[],
  version: string,
): string {
  const broken = new Set(findings.map(({ rule }) => rule));
  const described = rules.filter(({ id }) => broken.has(id));
  const indexes = new Map(described.map(({ id }, index) => [id, index]));
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lis', version, language: 'sv-SE', rules: described.map(ruleEntry) } },
        language: 'sv-SE',
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: fileUri(workbook) } }],
        results: findings.map((finding) => result(finding, workbook, indexes)),
      },
    ],
  });
}

function ruleEntry({ id, severity, title, explanation, reference }: RuleDescription) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: explanation },
    defaultConfiguration: { level: levels[severity] },
    ...(reference === undefined ? {} : { properties: { reference } }),
  };
}

function result(finding: Finding, workbook: string, indexes: ReadonlyMap<string, number>) {
  const { rule, severity, sheet, row, column, cell, id, message, reference, fix } = finding;
  const ruleIndex = indexes.get(rule);
  const place = cell ?? (row === null ? null : `rad ${row}`);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(workbook), index: 0 } },
        logicalLocations: [{ kind: 'element', fullyQualifiedName: place === null ? sheet : `${sheet}!${place}` }],
      },
    ],
    properties: { sheet, row, column, id, reference, fix },
  };
}

/** A relative reference to a file beside the report, with every character that a URI has no room for written as %XX. */
function fileUri(name: string): string {
  const whole = name.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURI(whole).replace(/[?#~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
