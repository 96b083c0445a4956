import { driveService, inAllDrives } from '../document/drive-service.ts';

const jsonType = 'application/json';

/** Puts the report into Drive. Returns its id; `null` = Drive refuses, which the answers tell of already. */
export function saveReport(report: string): string | null {
  try {
    const name = 'sjalvtest.json';
    const content = Utilities.newBlob(report, jsonType, name);
    return driveService().Files.create({ name, mimeType: jsonType }, content, inAllDrives).id ?? null;
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the log of executions is where an administrator looks for faults.
    console.error(error);
    return null;
  }
}
