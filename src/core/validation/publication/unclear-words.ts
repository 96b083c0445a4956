import type { UnclearKind } from './unclear-headers.ts';

interface Words {
  /** What the finding says, which stands at the cell. */
  readonly finding: (text: string) => string;
  /** The one sentence of a refusal. `place` is `i bladet …, cell …,`. */
  readonly refusal: (text: string, place: string) => string;
}

/** What is said of a cell that may be meant as the header Skyddsvärd; `text` is what it holds. */
export const unclearWords: Readonly<Record<UnclearKind, Words>> = {
  doubled: {
    finding: (text) => `Kolumnen ${text} finns två gånger. Den första används; slå ihop dem.`,
    refusal: (text, place) => `Kolumnen ${text} ${place} finns två gånger, och bara den första läses: slå ihop dem.`,
  },
  spelling: {
    finding: (text) =>
      `Kolumnen ${text} känns inte igen och läses inte – menade du Skyddsvärd? Byt i så fall namn på den.`,
    refusal: (text, place) =>
      `Kolumnen ${text} ${place} läses inte som Skyddsvärd: byt rubriken till Skyddsvärd, eller till något som inte liknar det.`,
  },
  meaning: {
    finding: (text) =>
      `Kolumnen ${text} kan märka rader som inte ska visas, men läses inte – menade du Skyddsvärd? Svara i så fall Ja eller Nej i kolumnen Skyddsvärd för de raderna.`,
    refusal: (text, place) =>
      `Kolumnen ${text} ${place} kan märka rader som inte ska visas, men läses inte: svara Ja eller Nej i kolumnen Skyddsvärd för de raderna, eller byt rubrik på kolumnen.`,
  },
  'no-records': {
    finding: (text) =>
      `Kolumnen ${text} märker ingenting här, eftersom bladet inte har några rader att utelämna. Ta bort den, eller byt rubrik på den.`,
    refusal: (text, place) =>
      `Kolumnen ${text} ${place} märker ingenting, eftersom bladet inte har några rader att utelämna: ta bort den, eller byt rubrik på den.`,
  },
  unreadable: {
    finding: (text) =>
      `Rubriken går inte att läsa (${text}), så vilken kolumn det är går inte att veta. Skriv rubriken som text.`,
    refusal: (text, place) =>
      `Rubriken ${place} går inte att läsa (${text}) och kan vara menad som Skyddsvärd: skriv rubriken som text.`,
  },
  'no-header': {
    finding: () =>
      'Skyddsvärd står här, där ingen rubrik läses. Ska det märka rader: skriv det i rubrikraden, med Ja eller Nej under.',
    refusal: (_text, place) =>
      `Skyddsvärd står ${place} där ingen rubrik läses: skriv det i rubrikraden med Ja eller Nej under, eller ta bort det.`,
  },
};
