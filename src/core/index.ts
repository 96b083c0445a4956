export {
  attentionMessage,
  attentionParts,
  type DueDecision,
  type LateAction,
} from './dashboard/attention/attention.ts';
export { type BoardsOverview, boardsOverview } from './dashboard/boards/boards-overview.ts';
export type { BoardFigure, CityFigure } from './dashboard/boards/city-figures.ts';
export { type Board, type Delivery, deliveryOf, type ExpectedBoard } from './dashboard/boards/delivery.ts';
export { readBoardReport } from './dashboard/boards/read-board-report.ts';
export { type Chart, type ChartKind, type ChartSeries, withCategories } from './dashboard/chart.ts';
export { seriesColour } from './dashboard/colours.ts';
export type { Dashboard, RecordSummary } from './dashboard/dashboard.ts';
export { publicEditionText } from './dashboard/edition.ts';
export { formatFigure, formatLimit, shownNumber } from './dashboard/format-figure.ts';
export type {
  Aggregation,
  Breakdown,
  BreakdownCell,
  BreakdownGroup,
  Indicator,
  IndicatorFamily,
  TrafficLight,
  Trend,
  Unit,
} from './dashboard/indicator.ts';
export { type MatrixCell, matrixCell } from './dashboard/matrix.ts';
export { chartFormat } from './dashboard/number-format.ts';
export { palette } from './dashboard/palette.ts';
export { type Shade, type Shading, shadeFills, shadeInk, shadeText } from './dashboard/shading.ts';
export { lightSigns, type Sign, signText, trendSigns } from './dashboard/signs.ts';
export { type Limits, lightOfShare } from './dashboard/traffic-light.ts';
export { unknownText } from './dashboard/unknown-text.ts';
export { applyEdits } from './exchange/apply-edits.ts';
export {
  exportSheetName,
  importSheetName,
  isOwnWorkbook,
  isWrittenByProgram,
} from './exchange/compared-sheets.ts';
export { diffWorkbooks } from './exchange/diff-workbooks.ts';
export { areRelated } from './exchange/find-relation.ts';
export { isOf as isMappedBy } from './exchange/mapping/apply-mapping.ts';
export type { ImportReport, Told } from './exchange/mapping/import-report.ts';
export { importSourceHeaders } from './exchange/mapping/mapped-source.ts';
export type {
  Certainty,
  ColumnMapping,
  ConstantMapping,
  Interpretation,
  Mapping,
  SheetMapping,
  WordMapping,
} from './exchange/mapping/mapping.ts';
export type { SourceSheet } from './exchange/mapping/source-sheet.ts';
export { splitTables } from './exchange/mapping/split-tables.ts';
export { mergeWorkbooks } from './exchange/merge-workbooks.ts';
export { earlierFault } from './exchange/same-body.ts';
export {
  type ChangedRow,
  type DiffRow,
  isChanged,
  type SheetDiff,
  type WorkbookDiff,
} from './exchange/workbook-diff.ts';
export type {
  CellEdit,
  Conflict,
  Renumbering,
  WorkbookEdits,
  WorkbookMerge,
} from './exchange/workbook-merge.ts';
export { type DatedFact, factFamilies, tableCheckedAt } from './facts/dated-facts.ts';
export { conflictsSheet, konflikter } from './output/konflikter.ts';
export { chartBounds, isLying } from './output/lay-out/chart-bounds.ts';
export type {
  LaidOutBars,
  LaidOutCell,
  LaidOutChart,
  LaidOutRow,
  LaidOutSheet,
  LaidOutTable,
  Medium,
} from './output/lay-out/laid-out-sheet.ts';
export { layOutSheet } from './output/lay-out/lay-out-sheet.ts';
export { lineHeight } from './output/lay-out/text-height.ts';
export type { Look } from './output/look/look.ts';
export type {
  CellLink,
  OutputCell,
  OutputChart,
  OutputLines,
  OutputPart,
  OutputSheet,
  OutputTable,
} from './output/output-sheet.ts';
export { type ChosenTab, chooseTabs, type ExistingTab } from './output/own-tabs.ts';
export { freeTabName } from './output/tab-names.ts';
export { instructionsName } from './output/template-sheets/instructions.ts';
export {
  layOutTemplate,
  layOutTemplates,
  type TemplateOptions,
} from './output/template-sheets/lay-out-templates.ts';
export { headerHeight } from './output/template-sheets/row-height.ts';
export {
  type Dropdown,
  lastRepeatedColumn,
  pagesFor,
  preparedRows,
  type TemplateCell,
  type TemplateColumn,
  type TemplateRow,
  type TemplateSheet,
} from './output/template-sheets/template-sheet.ts';
export { headerRowOf, headerSearchRows } from './records/header-row.ts';
export { lists as listsSheet } from './records/lists/columns.ts';
export { runsAsFormula } from './records/read-cell.ts';
export { readRecords } from './records/read-records.ts';
export type { Records } from './records/records.ts';
export { settingsHeaders } from './records/settings/columns.ts';
export type { ReviewDay, Settings } from './records/settings/read-settings.ts';
export { catalogue } from './review/catalogue.ts';
export type {
  Block,
  Callout,
  ChartBlock,
  Inline,
  KeyFigure,
  KeyFigures,
  List,
  ReviewDocument,
  Section,
  Table,
  TableCell,
  TableColumn,
  TextRun,
  TitlePageEntry,
} from './review/document.ts';
export { linked } from './review/prose.ts';
export { sectionsOfEveryReview } from './review/sections/index.ts';
export { cellContent } from './review/views/cell-content.ts';
export { type ChartCell, chartTables } from './review/views/chart-tables.ts';
export { documentData } from './review/views/document-data.ts';
export { type KeyFigureRow, keyFigureColumns, keyFigureRows } from './review/views/key-figure-table.ts';
export { startsPage } from './review/views/starts-page.ts';
export { titlePage } from './review/views/title-page.ts';
export type { Column, SheetDefinition } from './schema/define-sheet.ts';
export { dateKind } from './schema/kinds/date.ts';
export { levelKind } from './schema/kinds/level.ts';
export { percentKind } from './schema/kinds/number.ts';
export { builtInScales, klassa, type Scale, scaleOf } from './schema/scale.ts';
export { definitionNamed, isContextSheet, isReadSheet, sheetDefinitions } from './sheets/index.ts';
export { historyHeaders, isHiddenSheet, sealSheetName } from './sheets/program-sheets.ts';
export { type CataloguedRule, ruleCatalogue } from './sheets/rule-catalogue.ts';
export type { Seal } from './sheets/seal/seal.ts';
export { readSeals, sealLines } from './sheets/seal/seal-sheet.ts';
export { checkTask } from './tasks/check.ts';
export { checkWithSheet } from './tasks/check-with-sheet.ts';
export { dashboardTask, snapshotTask } from './tasks/dashboard.ts';
export type { OwnedFaults } from './tasks/faults-by-owner.ts';
export { type FixResult, findFixes, fixKey, fixQuestion, fixResultText, fixText, type PlacedFix } from './tasks/fix.ts';
export { type LiveFinding, liveFindings } from './tasks/live-findings.ts';
export { missingIds, missingIdsQuestion } from './tasks/missing-ids.ts';
export { type NextYear, nextYearQuestion, nextYearRefusal, nextYearTask } from './tasks/next-year.ts';
export { type Preparation, type PreparedSheet, prepareTask } from './tasks/prepare.ts';
export {
  changedLead,
  checkByOwner,
  checkWorkbook,
  dashboardOfWorkbook,
  documentOfWorkbook,
  publishedText,
  type ReviewOptions,
  type ReviewOutcome,
  type ReviewRefusal,
  reviewRefusal,
  reviewWorkbook,
} from './tasks/review-workbook.ts';
export {
  type ColumnsToSetUp,
  columnsToSetUp,
  type HeadedColumn,
  settingsToSetUp,
  setUpText,
  tabNameQuestion,
  tabsToName,
} from './tasks/set-up.ts';
export type { SheetsTask } from './tasks/sheets-task.ts';
export { type TakeIn, type TakeInColumn, takeInto } from './tasks/take-in.ts';
export type { OwnedFinding } from './tasks/with-owners.ts';
export {
  countBySeverity,
  type Finding,
  findingCounts,
  gravestFirst,
  type Severity,
  severities,
  severityNouns,
} from './validation/finding.ts';
export { ownMarkedSheets } from './validation/publication/own-marks.ts';
export { refusalLead } from './validation/publication/refusals.ts';
export { absoluteAddress, type CellRange, cellAddress, columnLetters } from './workbook/address.ts';
export { daysBetween } from './workbook/civil-date.ts';
export { dateFromIso, dateFromSerial, serialFromCivil, serialFromDate } from './workbook/date-serial.ts';
export { countOf, formatNumber, formatShare, joinWords } from './workbook/format.ts';
export { addTo, groupBy } from './workbook/group-by.ts';
export { isStillLoading } from './workbook/loading.ts';
export { isDateFormatCode, type NumberStyle, numberStyle } from './workbook/number-style.ts';
export type { Yardstick } from './workbook/rounding.ts';
export { quotedValue, shownValue } from './workbook/shown-value.ts';
export { compareCodes, foldText } from './workbook/text.ts';
export {
  type CellDate,
  type CellPicture,
  type CellUnknown,
  type CellValue,
  cellText,
  isCellDate,
  isKnown,
  isPicture,
  isUnknown,
  type KnownValue,
  type Sheet,
  type TotalRow,
  type Workbook,
} from './workbook/workbook.ts';
