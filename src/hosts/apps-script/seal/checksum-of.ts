/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function checksumOf(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  // Google's bytes have a sign.
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
