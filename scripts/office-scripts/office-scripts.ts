/** The scripts for Excel on the web: what people call them, where they begin and how large they may be. */
export interface OfficeScript {
  /** Name of the script in Excel, and of its files. */
  readonly name: string;
  /** File in src/hosts/office-scripts/scripts, without its ending. */
  readonly entry: string;
  /** Characters at most; argued in docs/decisions/0044-office-scripts.md. */
  readonly budget: number;
}

export const officeScripts: readonly OfficeScript[] = [
  { name: 'Kontrollera', entry: 'check', budget: 250_000 },
  { name: 'Översikt', entry: 'dashboard', budget: 400_000 },
  { name: 'Rätta', entry: 'fix', budget: 400_000 },
  { name: 'Förbered', entry: 'prepare', budget: 400_000 },
  { name: 'Nästa år', entry: 'next-year', budget: 400_000 },
  { name: 'Dokument', entry: 'document', budget: 400_000 },
  { name: 'Självtest', entry: 'self-test', budget: 400_000 },
];
