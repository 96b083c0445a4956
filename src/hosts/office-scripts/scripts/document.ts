import { documentData, documentOfWorkbook, sealSheetName } from '../../../core/index.ts';
import { toBase64 } from '../../../formats/bytes/index.ts';
import { jsonText } from '../../../formats/reports/index.ts';
import { renderReview, reviewFileName } from '../../../formats/review/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { judgingOptions, refuseUnclear } from '../run/options.ts';

/** Det som skriptet svarar ett flöde med. */
interface DocumentResult {
  /** En mening att visa eller skicka vidare. */
  text: string;
  /** Dokumentets filnamn. */
  namn: string;
  /** Dokumentet (.docx) som base64. I flödet: base64ToBinary(...) i åtgärden Skapa fil. */
  dokument: string;
  /** Bilagornas filnamn. */
  namnBilagor: string;
  /** Bilagorna (.docx) som base64; tom text om de inte begärdes. */
  bilagor: string;
  /** Utkast eller Slutlig. */
  lage: string;
  /** Varför genomgången ännu inte kan bli slutlig, en mening var. */
  luckor: string[];
  /** Dokumentets innehåll som JSON, samma som review.json; tom text om det inte begärdes. */
  granskning: string;
}

/**
 * Dokument: skapar dokumentet Ledningens genomgång (.docx) åt ett flöde, som sparar det. Ändrar inget i arbetsboken.
 * @param dag Räkna för denna dag, till exempel 2026-03-31. Tomt: Avstämningsdatum i Inställningar, annars dagens datum.
 * @param utgava intern eller offentlig. Tomt: Utgåva i Inställningar.
 * @param slutlig Slutlig version; vägras så länge något fattas.
 * @param medBilagor Svara även med bilagorna.
 * @param medJson Svara även med dokumentets innehåll som JSON.
 */
export function main(
  workbook: ExcelScript.Workbook,
  dag: string = '',
  utgava: string = '',
  slutlig: boolean = false,
  medBilagor: boolean = false,
  medJson: boolean = false,
): DocumentResult {
  const read = readWorkbook(workbook);
  const options = judgingOptions({ day: dag, edition: utgava });
  const { document, appendices, gaps, refusals } = documentOfWorkbook(read, { ...options, final: slutlig });
  refuseUnclear(refusals);
  if (slutlig && workbook.getWorksheet(sealSheetName) !== undefined) throw new Error(sealedText);
  if (slutlig && gaps.length > 0)
    throw new Error(`En slutlig version kan inte skrivas förrän detta är åtgärdat: ${gaps.join(' ')}`);
  const name = reviewFileName(document);
  return {
    text: `${name} är skapat (${document.state.toLowerCase()}). Ett flöde kan spara det; se driftsguiden.`,
    namn: name,
    dokument: toBase64(renderReview(document)),
    namnBilagor: reviewFileName(appendices),
    bilagor: medBilagor ? toBase64(renderReview(appendices)) : '',
    lage: document.state,
    luckor: [...gaps],
    granskning: medJson ? jsonText(documentData(document)) : '',
  };
}

/** What has been decided cannot be compared here with what stands in the workbook now. */
const sealedText =
  'Arbetsboken håller ett beslut (det dolda bladet _lis_beslut), och skriptet kan inte se om genomgången har ändrats sedan dess. Skriv den slutliga versionen med lis review --final, som jämför, eller kör skriptet utan slutlig för ett utkast.';
