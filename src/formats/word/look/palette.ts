import { palette as colours } from '../../../core/index.ts';

/** The colours of a document, `RRGGBB`, from the palette that everything shares. */
export const palette = {
  heading: colours.heading,
  text: colours.ink,
  muted: colours.muted,
  link: colours.accent,
  rule: colours.line,
  strongRule: colours.heading,
  headerFill: colours.lightHeader,
  draft: colours.draft,
} as const;
