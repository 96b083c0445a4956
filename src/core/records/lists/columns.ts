import type { SheetDefinition } from '../../schema/define-sheet.ts';

/** Lists of the workbook's own: each column is a list, its header the list's name, the cells its values in order. */
export const lists: SheetDefinition<Record<never, never>> = {
  name: 'Listor',
  layout: 'lists',
  idPrefix: '',
  identity: '',
  required: false,
  purpose:
    'Egna listor. Varje kolumn är en lista: rubriken är listans namn och cellerna dess värden i ordning. En lista här ersätter den inbyggda med samma namn, till exempel Område, Källa, Enhet eller Klassningsskala.',
  columns: {},
  otherNames: { sheet: ['Värdelistor', 'Rullistor'], columns: {} },
  roles: undefined,
};
