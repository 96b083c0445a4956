import { concatBytes } from '../bytes/bytes.ts';
import { TooManyBytes } from './unpacker.ts';

/** Bytes of a stored block at most (RFC 1951, 3.2.4). */
const longestStored = 0xffff;

/** Raw deflate that packs nothing, where no package may be used: whoever inflates reads it as any other. */
export function storeDeflated(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += longestStored) {
    const block = bytes.subarray(at, at + longestStored);
    const isLast = at + longestStored >= bytes.length;
    const [low, high] = [block.length & 0xff, block.length >> 8];
    parts.push(new Uint8Array([isLast ? 1 : 0, low, high, low ^ 0xff, high ^ 0xff]), block);
  }
  return concatBytes(parts);
}

/** Lengths and distances of RFC 1951, 3.2.5: where each code begins, and how many bits follow it. */
const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const distanceBits = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
/** In which order the lengths of the code for lengths stand (3.2.7). */
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A Huffman code: how many codes there are of each length, and their symbols in order. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/**
 * Unpacks raw deflate (RFC 1951) where no package may be used, a bit at a time.
 * @throws TooManyBytes for more than `most`; another error for bytes that are none or that end too early
 */
export function inflateByHand(packed: Uint8Array, most: number): Uint8Array {
  const input = new Bits(packed);
  const output = new Growing(most);
  let isLast = false;
  while (!isLast) {
    isLast = input.take(1) === 1;
    const kind = input.take(2);
    if (kind === 0) output.append(input.stored());
    else if (kind === 1) unpackBlock(input, output, fixedCode, codeOf(new Array(30).fill(5)));
    else if (kind === 2) unpackBlock(input, output, ...readCodes(input));
    else throw new Error('No such kind of block');
  }
  return output.bytes;
}

const fixedCode = codeOf(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);

function codeOf(lengths: readonly number[]): Code {
  const counts = new Array<number>(16).fill(0);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol)
    .map(({ symbol }) => symbol);
  return { counts, symbols };
}

function readCodes(input: Bits): [lengths: Code, distances: Code] {
  const [literals, distances, codes] = [input.take(5) + 257, input.take(5) + 1, input.take(4) + 4];
  const own = new Array<number>(19).fill(0);
  for (const place of codeOrder.slice(0, codes)) own[place] = input.take(3);
  const code = codeOf(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = input.symbol(code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) repeat(lengths, lengths[lengths.length - 1] ?? 0, 3 + input.take(2));
    else repeat(lengths, 0, symbol === 17 ? 3 + input.take(3) : 11 + input.take(7));
  }
  return [codeOf(lengths.slice(0, literals)), codeOf(lengths.slice(literals))];
}

function repeat(lengths: number[], length: number, times: number): void {
  for (let time = 0; time < times; time++) lengths.push(length);
}

function unpackBlock(input: Bits, output: Growing, lengths: Code, distances: Code): void {
  for (;;) {
    const symbol = input.symbol(lengths);
    if (symbol === 256) return;
    if (symbol < 256) output.push(symbol);
    else {
      const length = (lengthBases[symbol - 257] ?? 0) + input.take(lengthBits[symbol - 257] ?? 0);
      const far = input.symbol(distances);
      output.repeat(length, (distanceBases[far] ?? 0) + input.take(distanceBits[far] ?? 0));
    }
  }
}

/** Bits from the lowest of each byte on. */
class Bits {
  private readonly bytes: Uint8Array;
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  take(wanted: number): number {
    while (this.count < wanted) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('The end is missing');
      this.held |= byte << this.count;
      this.count += 8;
    }
    const taken = this.held & ((1 << wanted) - 1);
    this.held >>>= wanted;
    this.count -= wanted;
    return taken;
  }

  symbol({ counts, symbols }: Code): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length < 16; length++) {
      code |= this.take(1);
      const count = counts[length] ?? 0;
      const symbol = code - first < count ? symbols[index + code - first] : undefined;
      if (symbol !== undefined) return symbol;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Error('No such code');
  }

  stored(): Uint8Array {
    [this.held, this.count] = [0, 0];
    const length = (this.bytes[this.at] ?? 0) | ((this.bytes[this.at + 1] ?? 0) << 8);
    const block = this.bytes.subarray(this.at + 4, this.at + 4 + length);
    if (block.length < length || this.at + 4 > this.bytes.length) throw new Error('The end is missing');
    this.at += 4 + length;
    return block;
  }
}

/** Bytes whose number is not known beforehand. */
class Growing {
  private held = new Uint8Array(0x10000);
  private length = 0;
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  get bytes(): Uint8Array {
    return this.held.subarray(0, this.length);
  }

  push(byte: number): void {
    this.makeRoom(1);
    this.held[this.length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.held.set(bytes, this.length);
    this.length += bytes.length;
  }

  repeat(length: number, distance: number): void {
    if (distance < 1 || distance > this.length) throw new Error('Nothing stands so far back');
    this.makeRoom(length);
    for (let time = 0; time < length; time++, this.length++)
      this.held[this.length] = this.held[this.length - distance] as number;
  }

  private makeRoom(wanted: number): void {
    if (this.length + wanted > this.most) throw new TooManyBytes(`More than ${this.most} bytes`);
    if (this.length + wanted <= this.held.length) return;
    const larger = new Uint8Array(Math.max(this.held.length * 2, this.length + wanted));
    larger.set(this.held.subarray(0, this.length));
    this.held = larger;
  }
}
