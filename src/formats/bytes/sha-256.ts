import { viewOf } from './bytes.ts';

const block = 64;
/** Thirty-two bits of the fractional part. */
function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

const primes = Array.from({ length: 312 }, (_, number) => number).filter(isPrime);
/** Of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
/** Of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/**
 * The SHA-256 checksum (FIPS 180-4, 6.2), 32 bytes. Node's is not there in a browser, and a browser's own gives a promise, which would
 * make everything that renders one.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const state = start.slice();
  const schedule = new Int32Array(64);
  const whole = message.length - (message.length % block);
  const view = viewOf(message);
  for (let at = 0; at < whole; at += block) addBlock(state, schedule, view, at);
  const last = viewOf(padded(message.subarray(whole), message.length));
  for (let at = 0; at < last.byteLength; at += block) addBlock(state, schedule, last, at);
  const sum = new Uint8Array(32);
  const words = viewOf(sum);
  state.forEach((word, index) => {
    words.setInt32(index * 4, word);
  });
  return sum;
}

/** As 64 hexadecimal digits in lower case. */
export function sha256Hex(message: Uint8Array): string {
  return Array.from(sha256(message), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return number > 1;
}

/** The last bytes with a one behind them, and the length of the whole message in bits (FIPS 180-4, 5.1.1). */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(rest.length + 9 > block ? 2 * block : block);
  bytes.set(rest);
  bytes[rest.length] = 0x80;
  const view = viewOf(bytes);
  view.setUint32(bytes.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(bytes.length - 4, (length * 8) >>> 0);
  return bytes;
}

/** FIPS 180-4, 6.2.2, with the functions of 4.1.2 written out. */
function addBlock(state: Int32Array, w: Int32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(at + t * 4);
  for (let t = 16; t < 64; t++) {
    const early = w[t - 15]!;
    const late = w[t - 2]!;
    const sigma0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const sigma1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    w[t] = (sigma1 + w[t - 7]! + sigma0 + w[t - 16]!) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + constants[t]! + w[t]!) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}
