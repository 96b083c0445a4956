import type { RemoteReader } from './source.ts';

/** Every place beside the disk that workbooks are archived from. */
export const remoteReaders: readonly RemoteReader[] = [];
