import { footnote, paragraph } from '../blocks.ts';
import type { SectionDefinition } from '../section-definition.ts';

export const followUp: SectionDefinition = {
  key: 'uppfoljning',
  title: 'Uppföljning',
  level: 1,
  isOptional: true,
  write: () => [
    paragraph(
      'Uppföljningen visar vad som har hänt sedan förra genomgången och om ledningssystemet ger den verkan som det är till för.',
      footnote('SS-ISO/IEC 27001:2022, 9.3.2 a och d.'),
    ),
  ],
};
