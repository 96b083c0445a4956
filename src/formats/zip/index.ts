export { inflateByHand, storeDeflated } from './deflate-by-hand.ts';
export { normalizeZip, zipOf } from './normalize-zip.ts';
export { portableUnpacker } from './portable-unpacker.ts';
export { TooManyBytes, type Unpacker } from './unpacker.ts';
