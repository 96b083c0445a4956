import {
  catalogue,
  changedLead,
  countOf,
  documentData,
  type ReviewDocument,
  type ReviewOutcome,
  readRecords,
  readSeals,
  reviewWorkbook,
  type Seal,
  type Workbook,
} from '../../../core/index.ts';
import { readWorkbook } from '../read/read-workbook.ts';
import { exclusively } from '../run/exclusively.ts';
import { showProgress } from '../run/progress.ts';
import { refuseUnclear } from '../run/refuse-unclear.ts';
import { showResult } from '../run/show-result.ts';
import { today } from '../run/today.ts';
import { UserError } from '../run/user-error.ts';
import { checksumOf } from '../seal/checksum-of.ts';
import { writeSeals } from '../seal/write-seals.ts';
import { rememberSigned, signedDocument } from './document-memory.ts';
import { DocumentMissing } from './open-document.ts';
import { type WrittenDocument, writeDocument } from './write-document.ts';

/** Changes that a dialog has room for. */
const mostShown = 20;

/** Creates or renews the review document and tells what happened to it. */
export function documentFromMenu(final: boolean): null {
  const document = makeDocument(final);
  const title = document.unfinished === null ? 'Dokumentet är klart' : 'Dokumentet är inte klart än';
  showResult(title, documentText(document), { url: document.url, text: 'Öppna dokumentet' });
  return null;
}

/** @throws UserError when it is unclear what may be shown, or a final document is wanted and something is missing */
export function makeDocument(final: boolean): WrittenDocument {
  try {
    return makeOnce(final, null);
  } catch (error) {
    if (!(error instanceof DocumentMissing)) throw error;
    const ui = SpreadsheetApp.getUi();
    // Only a yes is one: a dialog that is closed, or an Enter too many, makes no second document.
    const reply = ui.alert('Dokumentet går inte att nå', missingText(error), ui.ButtonSet.YES_NO);
    if (reply !== ui.Button.YES)
      throw new UserError(
        `Inget är skrivet, och inget nytt dokument är skapat. Dokumentet: ${addressOf(error.known.id)}`,
      );
    return makeOnce(final, error.known.id);
  }
}

function addressOf(id: string): string {
  return `https://docs.google.com/document/d/${id}/edit`;
}

function missingText({ known, isTrashed }: DocumentMissing): string {
  const { made } = known;
  const by = made === undefined || made.by === '' ? '' : ` av ${made.by}`;
  const when = made === undefined ? 'vid en tidigare körning' : made.on;
  const where = isTrashed
    ? 'Det ligger i papperskorgen. Återställ det där om ni vill fortsätta i det.'
    : 'Du når det inte med tillägget: någon annan har skapat det, eller så är det borttaget. Be den som skapade det att uppdatera det, om det finns kvar.';
  return `Den här genomgångens dokument skapades${by} ${when}:\n${addressOf(known.id)}\n\n${where}\n\nSka ett nytt dokument skapas i stället? Det som har skrivits för hand i det tidigare följer inte med. Svara Nej om du är osäker.`;
}

function makeOnce(final: boolean, replaces: string | null): WrittenDocument {
  return exclusively(final ? 'Gör dokumentet slutligt' : 'Skapa dokumentet', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const workbook = readWorkbook(spreadsheet);
    const day = { today: today() };
    const seals = sealsIn(workbook, final);
    const review = reviewWorkbook(workbook, { ...day, final, seals });
    refuseUnclear(review);
    const { gaps } = review;
    if (final && gaps.length > 0)
      throw new UserError(
        `Dokumentet kan inte göras slutligt än:\n\n${gaps.map((gap) => `• ${gap}`).join('\n')}\n\nÅtgärda det, eller skapa ett utkast så länge.`,
      );
    refuseChanged(review);
    const { documentTemplate: template, documentFolder: folder } = readRecords(workbook, catalogue, day).settings;
    const document = inOneDocument(review);
    const next = review.sealsWith(checksumOf(JSON.stringify(documentData(document))));
    const isAsDecided = final && seals.length > 0 && next === seals;
    const signed = isAsDecided ? null : signedDocument(document);
    const written = writeDocument(document, { template, folder }, replaces ?? signed, (done, all) =>
      showProgress('Skriver dokumentet', done, all),
    );
    if (next !== seals && written.unfinished === null) {
      writeSeals(spreadsheet, next);
      rememberSigned(document);
    }
    return written;
  });
}

/** Google's document has its appendices with it, so that what people write in either is kept alike. */
function inOneDocument({ document, appendices }: ReviewOutcome): ReviewDocument {
  return { ...document, sections: [...document.sections, ...appendices.sections] };
}

/** @throws UserError where a final review is wanted and somebody has changed what was decided */
function sealsIn(workbook: Workbook, final: boolean): readonly Seal[] {
  const seals = readSeals(workbook, checksumOf);
  if (seals === undefined && final)
    throw new UserError(
      'Den dolda kopian av det som beslutades är ändrad och går inte att lita på. Ta fram en tidigare version av kalkylarket (Arkiv > Versionshistorik) och återställ bladet _lis_beslut.',
    );
  return seals ?? [];
}

/** @throws UserError with what has changed since the decision, until Version is another */
function refuseChanged({ changed, document }: ReviewOutcome): void {
  if (changed.length === 0) return;
  const shown = changed.slice(0, mostShown).map((change) => `• ${change}`);
  const rest = changed.length - shown.length;
  throw new UserError([changedLead(document), '', ...shown, ...(rest > 0 ? [`… och ${rest} till.`] : [])].join('\n'));
}

/** What happened to the document, a paragraph each. */
export function documentText(document: WrittenDocument): string[] {
  const { unfinished, isNew, isPublic, refusal, misplaced, written, kept, proposed, absent } = document;
  const aside = isPublic ? ' Läs igenom dem: rader som har blivit skyddsvärda sedan dess kan stå kvar där.' : '';
  return [
    ...(unfinished === null
      ? []
      : [
          `${unfinished.done} av ${unfinished.all} avsnitt är klara. Google låter ingen körning ta mer än sex minuter. Välj Skapa eller uppdatera dokumentet igen, så fortsätter den där den slutade.`,
        ]),
    isNew
      ? newDocumentText(refusal)
      : written.length === 0
        ? 'Inget avsnitt behövde skrivas om.'
        : `${countOf(written.length, 'avsnitt är omskrivet', 'avsnitt är omskrivna')}.`,
    ...(misplaced === null
      ? []
      : [
          `Mappen i inställningen Dokumentmapp nås inte med tillägget (${misplaced}), så dokumentet ligger i din Min enhet. Flytta det dit det ska ligga; tillägget hittar det ändå.`,
        ]),
    ...(kept.length === 0
      ? []
      : [`Behållna, eftersom någon har skrivit eller föreslagit något där: ${kept.join('; ')}.${aside}`]),
    ...(proposed.length === 0 ? [] : [`Ny text finns som förslag under avsnittet: ${proposed.join('; ')}.`]),
    ...(absent.length === 0 ? [] : [`Borttagna i dokumentet och därför inte skrivna: ${absent.join('; ')}.`]),
  ];
}

function newDocumentText(refusal: string | null): string {
  const made = 'Ett nytt dokument är skapat.';
  if (refusal === null)
    return `${made} Fyll innehållsförteckningen, om det har en: klicka i den och sedan på Uppdatera.`;
  return `${made} Google tog inte emot grunden med innehållsförteckning och sidnummer (${refusal}), så dokumentet började tomt. Lägg till dem med Infoga > Innehållsförteckning och Infoga > Sidnummer; de finns kvar när dokumentet uppdateras.`;
}
