/**
 * What the scripts use of Excel, and nothing else: own words for the members that Microsoft documents under
 * https://learn.microsoft.com/javascript/api/office-scripts/excelscript. What may be missing is `undefined` here even where Microsoft's
 * own types do not say so.
 */
declare namespace ExcelScript {
  type CellInput = string | number | boolean;

  interface Workbook {
    getName(): string;
    getWorksheets(): Worksheet[];
    getWorksheet(name: string): Worksheet | undefined;
    addWorksheet(name?: string): Worksheet;
    getActiveWorksheet(): Worksheet;
    getTables(): Table[];
    getNames(): NamedItem[];
  }

  interface Worksheet {
    getName(): string;
    activate(): void;
    delete(): void;
    getUsedRange(valuesOnly?: boolean): Range | undefined;
    getRange(address?: string): Range;
    getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number): Range;
    getRanges(address?: string): RangeAreas;
    getTables(): Table[];
    addTable(address: string | Range, hasHeaders: boolean): Table;
    getCharts(): Chart[];
    addChart(type: ChartType, sourceData: Range, seriesBy?: ChartSeriesBy): Chart;
    getShapes(): Shape[];
    getComments(): Comment[];
    getNamedItem(name: string): NamedItem | undefined;
    addNamedItem(name: string, reference: Range | string, comment?: string): NamedItem;
    getProtection(): WorksheetProtection;
    getFreezePanes(): WorksheetFreezePanes;
    getPageLayout(): PageLayout;
    setShowGridlines(shown: boolean): void;
    setTabColor(colour: string): void;
  }

  interface Range {
    getValues(): CellInput[][];
    setValues(values: CellInput[][]): void;
    getText(): string;
    getFormulas(): string[][];
    getNumberFormats(): string[][];
    setNumberFormats(formats: string[][]): void;
    setNumberFormat(format: string): void;
    getRowIndex(): number;
    getColumnIndex(): number;
    getRowCount(): number;
    getColumnCount(): number;
    getCell(row: number, column: number): Range;
    getFormat(): RangeFormat;
    getDataValidation(): DataValidation;
    clear(applyTo?: ClearApplyTo): void;
    merge(across?: boolean): void;
    addConditionalFormat(type: ConditionalFormatType): ConditionalFormat;
    clearAllConditionalFormats(): void;
  }

  interface RangeAreas {
    addConditionalFormat(type: ConditionalFormatType): ConditionalFormat;
    getFormat(): RangeFormat;
  }

  interface RangeFormat {
    getFont(): RangeFont;
    getFill(): RangeFill;
    getRangeBorder(place: BorderIndex): RangeBorder;
    setWrapText(wrapped: boolean): void;
    setHorizontalAlignment(alignment: HorizontalAlignment): void;
    setVerticalAlignment(alignment: VerticalAlignment): void;
    setIndentLevel(level: number): void;
    setColumnWidth(points: number): void;
    setRowHeight(points: number): void;
    autofitRows(): void;
  }

  interface RangeFont {
    setBold(bold: boolean): void;
    setColor(colour: string): void;
    setSize(points: number): void;
    setUnderline(underline: RangeUnderlineStyle): void;
  }

  interface RangeFill {
    getColor(): string;
    setColor(colour: string): void;
  }

  interface RangeBorder {
    setColor(colour: string): void;
    setStyle(style: BorderLineStyle): void;
  }

  interface ConditionalFormat {
    getDataBar(): DataBarConditionalFormat;
    getCustom(): CustomConditionalFormat;
  }

  interface CustomConditionalFormat {
    getRule(): ConditionalFormatRule;
    getFormat(): ConditionalRangeFormat;
  }

  interface ConditionalFormatRule {
    setFormula(formula: string): void;
  }

  interface ConditionalRangeFormat {
    getFill(): ConditionalRangeFill;
  }

  interface ConditionalRangeFill {
    setColor(colour: string): void;
  }

  interface DataBarConditionalFormat {
    setLowerBoundRule(rule: ConditionalDataBarRule): void;
    setUpperBoundRule(rule: ConditionalDataBarRule): void;
    getPositiveFormat(): ConditionalDataBarPositiveFormat;
  }

  interface ConditionalDataBarPositiveFormat {
    setFillColor(colour: string): void;
  }

  interface ConditionalDataBarRule {
    formula?: string;
    type: ConditionalFormatRuleType;
  }

  interface Table {
    getName(): string;
    setName(name: string): void;
    delete(): void;
    getShowTotals(): boolean;
    getTotalRowRange(): Range;
  }

  interface Shape {
    getName(): string;
  }

  interface Comment {
    getContent(): string;
  }

  interface NamedItem {
    getName(): string;
    setVisible(visible: boolean): void;
  }

  interface WorksheetProtection {
    getProtected(): boolean;
    unprotect(password?: string): void;
  }

  interface WorksheetFreezePanes {
    freezeRows(count?: number): void;
    freezeAt(frozen: Range | string): void;
  }

  interface PageLayout {
    setOrientation(orientation: PageOrientation): void;
    setPaperSize(size: PaperType): void;
    setPrintArea(area: Range | RangeAreas | string): void;
    setPrintTitleColumns(columns: Range | string): void;
    setPrintTitleRows(rows: Range | string): void;
    setZoom(zoom: PageLayoutZoom): void;
    getHeadersFooters(): HeaderFooterGroup;
  }

  interface PageLayoutZoom {
    horizontalFitToPages?: number;
    verticalFitToPages?: number;
  }

  interface HeaderFooterGroup {
    getDefaultForAllPages(): HeaderFooter;
  }

  interface HeaderFooter {
    setRightHeader(text: string): void;
    setLeftFooter(text: string): void;
    setRightFooter(text: string): void;
  }

  interface DataValidation {
    getType(): DataValidationType;
    setRule(rule: DataValidationRule): void;
    setErrorAlert(alert: DataValidationErrorAlert): void;
    setPrompt(prompt: DataValidationPrompt): void;
    clear(): void;
  }

  interface DataValidationRule {
    list?: ListDataValidation;
  }

  interface ListDataValidation {
    inCellDropDown: boolean;
    source: string | Range;
  }

  interface DataValidationErrorAlert {
    message: string;
    showAlert: boolean;
    style: DataValidationAlertStyle;
    title: string;
  }

  interface DataValidationPrompt {
    message: string;
    showPrompt: boolean;
    title: string;
  }

  interface Chart {
    delete(): void;
    setPosition(start: Range | string, end?: Range | string): void;
    getTitle(): ChartTitle;
    getLegend(): ChartLegend;
    getAxes(): ChartAxes;
    getDataLabels(): ChartDataLabels;
    getSeries(): ChartSeries[];
  }

  interface ChartTitle {
    setText(text: string): void;
  }

  interface ChartLegend {
    setVisible(visible: boolean): void;
    setPosition(position: ChartLegendPosition): void;
  }

  interface ChartAxes {
    getCategoryAxis(): ChartAxis;
    getValueAxis(): ChartAxis;
  }

  interface ChartAxis {
    setMinimum(value: number): void;
    setMaximum(value: number): void;
    setReversePlotOrder(reversed: boolean): void;
    setVisible(visible: boolean): void;
  }

  interface ChartSeries {
    getFormat(): ChartSeriesFormat;
    getHasDataLabels(): boolean;
    setGapWidth(percent: number): void;
  }

  interface ChartDataLabels {
    setShowValue(shown: boolean): void;
  }

  interface ChartSeriesFormat {
    getFill(): ChartFill;
    getLine(): ChartLineFormat;
  }

  interface ChartFill {
    setSolidColor(colour: string): void;
  }

  interface ChartLineFormat {
    setColor(colour: string): void;
  }

  enum ClearApplyTo {
    all = 'All',
  }

  enum BorderIndex {
    edgeLeft = 'EdgeLeft',
    insideHorizontal = 'InsideHorizontal',
    insideVertical = 'InsideVertical',
  }

  enum BorderLineStyle {
    continuous = 'Continuous',
  }

  enum HorizontalAlignment {
    left = 'Left',
    center = 'Center',
    right = 'Right',
  }

  enum VerticalAlignment {
    top = 'Top',
    center = 'Center',
  }

  enum RangeUnderlineStyle {
    single = 'Single',
  }

  enum ConditionalFormatType {
    custom = 'Custom',
    dataBar = 'DataBar',
  }

  enum ConditionalFormatRuleType {
    number = 'Number',
  }

  enum PageOrientation {
    portrait = 'Portrait',
    landscape = 'Landscape',
  }

  enum PaperType {
    a3 = 'A3',
    a4 = 'A4',
  }

  enum DataValidationType {
    none = 'None',
  }

  enum DataValidationAlertStyle {
    information = 'Information',
    warning = 'Warning',
    stop = 'Stop',
  }

  enum ChartType {
    line = 'Line',
    lineMarkers = 'LineMarkers',
    columnClustered = 'ColumnClustered',
    barClustered = 'BarClustered',
    barStacked = 'BarStacked',
  }

  enum ChartSeriesBy {
    columns = 'Columns',
  }

  enum ChartLegendPosition {
    bottom = 'Bottom',
  }
}
