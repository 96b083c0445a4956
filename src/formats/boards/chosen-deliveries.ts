/** A folder with what lies in it. */
export interface DeliveryFolder {
  /** Names of files, in order. */
  readonly files: readonly string[];
  /** Folders in it by name, in order. */
  readonly folders: ReadonlyMap<string, DeliveryFolder>;
}

/** What a package or an output folder calls its figures. */
const figuresFile = 'dashboard.json';

/** The files of a folder that hold boards' reviews, as paths from it: every `dashboard.json`, and every workbook that has none beside it. */
export function chosenDeliveries({ files, folders }: DeliveryFolder): string[] {
  const figures = files.filter((name) => /dashboard\.json$/i.test(name));
  const inFolders = [...folders].flatMap(([name, folder]) => chosenDeliveries(folder).map((path) => `${name}/${path}`));
  const isPackage = files.includes('bagit.txt') || files.includes('METS.xml');
  const hasFigures = figures.length > 0 || inFolders.some((path) => path.endsWith(figuresFile));
  const workbooks =
    hasFigures && (isPackage || figures.length > 0)
      ? []
      : files.filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith('~$'));
  return [...(figures.length > 0 ? figures : workbooks), ...inFolders];
}
