/** Keys of the sections of which a year without events states that there is nothing to report. */
export const quietSections = [
  ...['tidigare-beslut', 'omvarld', 'intressenter', 'handelser', 'matning', 'granskningar'],
  ...['rsa', 'dso', 'vor'],
] as const;
