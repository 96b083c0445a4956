/// <reference path="../../src/hosts/office-scripts/excelscript.d.ts" />
import { FakeWorksheet } from './fake-worksheet.ts';
import type { Excel } from './strict.ts';
import { newTab, type TabModel, type WorkbookModel } from './workbook-model.ts';

const badName = /[:\\/?*[\]]/;

export class FakeWorkbook implements ExcelScript.Workbook {
  private readonly excel: Excel;
  private readonly model: WorkbookModel;

  constructor(excel: Excel, model: WorkbookModel) {
    this.excel = excel;
    this.model = model;
  }

  getName(): string {
    return this.model.name;
  }

  getWorksheets(): ExcelScript.Worksheet[] {
    return this.model.tabs.map((tab) => this.sheet(tab));
  }

  getWorksheet(name: string): ExcelScript.Worksheet | undefined {
    const tab = this.model.tabs.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return tab && this.sheet(tab);
  }

  addWorksheet(name = `Blad${this.model.tabs.length + 1}`): ExcelScript.Worksheet {
    if (name === '' || name.length > 31 || badName.test(name))
      throw new Error(`InvalidArgument: the sheet name ${name}`);
    if (this.model.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`ItemAlreadyExists: ${name}`);
    const tab = newTab(name);
    this.model.tabs.push(tab);
    return this.sheet(tab);
  }

  getActiveWorksheet(): ExcelScript.Worksheet {
    return this.sheet(this.model.tabs[0] as TabModel);
  }

  getTables(): ExcelScript.Table[] {
    return this.model.tabs.flatMap((tab) => new FakeWorksheet(this.excel, this.model, tab).getTables());
  }

  getNames(): ExcelScript.NamedItem[] {
    return this.model.names.map((name) =>
      this.excel.hand('NamedItem', {
        getName: () => name,
        setVisible: () => undefined,
      }),
    );
  }

  private sheet(tab: TabModel): ExcelScript.Worksheet {
    return this.excel.hand('Worksheet', new FakeWorksheet(this.excel, this.model, tab));
  }
}
