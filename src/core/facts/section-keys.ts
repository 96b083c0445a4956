/** Sections of the review for which the coordinator can write text of their own in the sheet Texter, in document order. */
export const textSections = [
  { key: 'sammanfattning', title: 'Sammanfattning' },
  { key: 'omvarld', title: 'Omvärldsbevakning – hot, trender och ny lagstiftning' },
  { key: 'rsa', title: 'Identifierat i RSA' },
  { key: 'dso', title: 'Identifierat i DSO-årsrapport' },
  { key: 'vor', title: 'Identifierat i VoR' },
  { key: 'intressenter', title: 'Intressenter och synpunkter' },
  { key: 'forbattringar', title: 'Förbättringar som föreslås för verksamhetens LIS' },
  { key: 'tidigare-beslut', title: 'Tidigare beslut och åtgärder' },
  { key: 'handelser', title: 'Incidenter och avvikelser' },
  { key: 'matning', title: 'Mätningar och mål' },
  { key: 'granskningar', title: 'Granskningar' },
  { key: 'klassning', title: 'Informationsklassning, registerförteckning och konsekvensbedömningar' },
  { key: 'utbildning', title: 'Utbildning' },
  { key: 'arbetssatt', title: 'Arbetssätt' },
  { key: 'beslut', title: 'Beslut' },
] as const;
