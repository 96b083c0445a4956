/** An input that a management review shall consider: SS-ISO/IEC 27001:2022, 9.3.2 a–g (d has four parts). Sections declare which they take up. */
export interface ReviewClause {
  /** `a` … `g`, as in the column Klausul of the sheet Beslut. */
  readonly key: 'a' | 'b' | 'c' | 'd1' | 'd2' | 'd3' | 'd4' | 'e' | 'f' | 'g';
  /** `9.3.2 d 1`. */
  readonly number: string;
  readonly title: string;
}

/** In the order of the standard; rule LG-01 checks the first, LG-10 the last. */
export const reviewClauses: readonly ReviewClause[] = [
  {
    key: 'a',
    number: '9.3.2 a',
    title: 'Status för åtgärder från tidigare genomgångar',
  },
  {
    key: 'b',
    number: '9.3.2 b',
    title: 'Förändringar i externa och interna frågor',
  },
  {
    key: 'c',
    number: '9.3.2 c',
    title: 'Förändringar i intressenters behov och förväntningar',
  },
  {
    key: 'd1',
    number: '9.3.2 d 1',
    title: 'Avvikelser och korrigerande åtgärder',
  },
  {
    key: 'd2',
    number: '9.3.2 d 2',
    title: 'Resultat av övervakning och mätning',
  },
  {
    key: 'd3',
    number: '9.3.2 d 3',
    title: 'Resultat av revisioner',
  },
  {
    key: 'd4',
    number: '9.3.2 d 4',
    title: 'Uppfyllelse av informationssäkerhetsmål',
  },
  {
    key: 'e',
    number: '9.3.2 e',
    title: 'Återkoppling från intressenter',
  },
  {
    key: 'f',
    number: '9.3.2 f',
    title: 'Resultat av riskbedömning och status för riskbehandlingsplanen',
  },
  {
    key: 'g',
    number: '9.3.2 g',
    title: 'Möjligheter till ständig förbättring',
  },
];
