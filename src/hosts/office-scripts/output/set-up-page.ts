import type { LaidOutSheet } from '../../../core/index.ts';
import { addressOf } from '../write/areas.ts';

/** As wide as the page and as long as it takes. `&A` is the tab, `&F` the file. */
export function setUpPage(
  tab: ExcelScript.Worksheet,
  { orientation, repeatedRows, charts, rows, mainColumns }: LaidOutSheet,
): void {
  const page = tab.getPageLayout();
  page.setOrientation(ExcelScript.PageOrientation[orientation]);
  page.setZoom({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  if (repeatedRows !== null) page.setPrintTitleRows(`$${repeatedRows[0]}:$${repeatedRows[1]}`);
  // What the charts draw from stands to the right and is not printed.
  if (charts.length > 0) page.setPrintArea(addressOf({ top: 1, left: 1, bottom: rows.length, right: mainColumns }));
  const texts = page.getHeadersFooters().getDefaultForAllPages();
  texts.setRightHeader('&9&A');
  texts.setLeftFooter('&9&F');
  texts.setRightFooter('&9Sida &P av &N');
}
