import { countOf, type OwnedFaults } from '../../../core/index.ts';

/** Ett brev om fel. */
export interface FaultMail {
  /** E-postadress; tom text om raderna saknar ansvarig eller den inte är en adress. */
  till: string;
  /** Ansvarig som den står i raderna. */
  ansvarig: string;
  amne: string;
  text: string;
}

const address = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

/** A letter for each owner of rows with faults. What is sensitive must not stand in a letter; its id does. */
export function faultMails(owned: readonly OwnedFaults[], workbook: string): FaultMail[] {
  return owned.map(({ owner, faults }): FaultMail => {
    const lines = faults.map(({ finding: { sheet, row, cell, id, message }, isProtected }) => {
      const place = [sheet, cell ?? (row === null ? '' : `rad ${row}`)].filter((part) => part !== '').join(' ');
      const named = id === null ? place : `${place} (${id})`;
      return `• ${named}: ${isProtected ? 'skyddsvärd, se bladet Kontroll.' : message}`;
    });
    return {
      till: address.test(owner) ? owner : '',
      ansvarig: owner,
      amne: `${countOf(faults.length, 'fel', 'fel')} att rätta i ${workbook}`,
      text: [
        `Vid kontrollen av ${workbook} hittades detta i rader som du står som ansvarig för:`,
        '',
        ...lines,
        '',
        'Rätta i arbetsboken; bladet Kontroll har en länk till varje cell.',
      ].join('\n'),
    };
  });
}
