import { basename, dirname } from 'node:path';
import type { Delivery } from '../../../core/index.ts';
import { readDelivery } from '../../../formats/boards/index.ts';
import { HostError } from '../../../formats/host-error.ts';
import { nodeUnpacker } from '../files/node-unpacker.ts';
import { readFile } from '../files/read-file.ts';

/** A board's file to read. */
export interface DeliveryTask {
  readonly path: string;
  /** Civil date that the figures of a workbook are for. */
  readonly today: string;
}

/** What was read; or one Swedish sentence, why it could not be. */
export type DeliveryOutcome =
  | { readonly state: 'read'; readonly delivery: Delivery }
  | { readonly state: 'failed'; readonly message: string };

/** What a worker thread runs: an error would lose its kind on the way between threads. */
export function deliveryTask({ path, today }: DeliveryTask): DeliveryOutcome {
  try {
    const name = `${basename(dirname(path))}/${basename(path)}`;
    return { state: 'read', delivery: readDelivery(readFile(path), name, nodeUnpacker, today) };
  } catch (error) {
    if (error instanceof HostError) return { state: 'failed', message: error.message };
    throw error;
  }
}
