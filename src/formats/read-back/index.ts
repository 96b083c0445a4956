export { packageFault } from './package-fault.ts';
export { requireReadable } from './require-readable.ts';
export { workbookFault } from './workbook-fault.ts';
