/** The inputs that a management review shall consider: SS-ISO/IEC 27001:2022, 9.3.2 a–g (d has four parts). */
export interface ReviewClause {
  /** `a` … `g`, as in the column Klausul of the sheet Beslut. */
  readonly key: 'a' | 'b' | 'c' | 'd1' | 'd2' | 'd3' | 'd4' | 'e' | 'f' | 'g';
  /** `9.3.2 d 1`. */
  readonly number: string;
  readonly title: string;
  /** Keys of the sections where the review takes it up, the main one first. */
  readonly sections: readonly string[];
  /** Swedish, after ”Fyll i”: the rows that give the data. */
  readonly fillIn: string;
}

/** In the order of the standard; rule LG-01 checks the first, LG-10 the last. */
export const reviewClauses: readonly ReviewClause[] = [
  {
    key: 'a',
    number: '9.3.2 a',
    title: 'Status för åtgärder från tidigare genomgångar',
    sections: ['tidigare-beslut'],
    fillIn: 'beslut i bladet Beslut eller åtgärder i Handlingsplan från tidigare år',
  },
  {
    key: 'b',
    number: '9.3.2 b',
    title: 'Förändringar i externa och interna frågor',
    sections: ['omvarld'],
    fillIn: 'förändringar i bladet Omvärld',
  },
  {
    key: 'c',
    number: '9.3.2 c',
    title: 'Förändringar i intressenters behov och förväntningar',
    sections: ['intressenter'],
    fillIn: 'krav och förväntningar i bladet Intressenter',
  },
  {
    key: 'd1',
    number: '9.3.2 d 1',
    title: 'Avvikelser och korrigerande åtgärder',
    sections: ['handelser'],
    fillIn: 'incidenter och brister i rutin i bladet Incidenter',
  },
  {
    key: 'd2',
    number: '9.3.2 d 2',
    title: 'Resultat av övervakning och mätning',
    sections: ['matning', 'utbildning', 'arbetssatt', 'klassning'],
    fillIn: 'årets rader i något av bladen Mätvärden, Utbildningar och Arbetssätt',
  },
  {
    key: 'd3',
    number: '9.3.2 d 3',
    title: 'Resultat av revisioner',
    sections: ['granskningar', 'dso'],
    fillIn: 'iakttagelser i bladet Granskningar från året eller året före',
  },
  {
    key: 'd4',
    number: '9.3.2 d 4',
    title: 'Uppfyllelse av informationssäkerhetsmål',
    sections: ['matning'],
    fillIn: 'årets utfall med Målvärde i bladet Mätvärden',
  },
  {
    key: 'e',
    number: '9.3.2 e',
    title: 'Återkoppling från intressenter',
    sections: ['intressenter'],
    fillIn: 'synpunkter i bladet Intressenter',
  },
  {
    key: 'f',
    number: '9.3.2 f',
    title: 'Resultat av riskbedömning och status för riskbehandlingsplanen',
    sections: ['rsa', 'vor'],
    fillIn: 'risker i bladet Risker',
  },
  {
    key: 'g',
    number: '9.3.2 g',
    title: 'Möjligheter till ständig förbättring',
    sections: ['forbattringar'],
    fillIn: 'åtgärder i Handlingsplan för åren i inriktningen',
  },
];
