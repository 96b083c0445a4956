import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packaging } from './archive-settings.ts';
import { type Description, descriptionFile } from './description.ts';

/** What a package says of itself; `null` = nothing that can be read, as one that another program made. */
export function packagedDescription(folder: string, packaging: Packaging): Description | null {
  try {
    const path = join(folder, packaging === 'bagit' ? 'data' : 'documentation', descriptionFile);
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
