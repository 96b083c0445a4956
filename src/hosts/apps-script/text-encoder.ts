const replacement = 0xfffd;

/** What Google's script engine lacks and the formats use: the build puts it in the place of the global of that name. */
export class TextEncoder {
  /** UTF-8. A surrogate without its other half becomes the replacement character. */
  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length * 3);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      let point = text.codePointAt(at) ?? replacement;
      if (point > 0xffff) at += 1;
      else if (point >= 0xd800 && point <= 0xdfff) point = replacement;
      if (point < 0x80) bytes[length++] = point;
      else {
        if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
        else {
          if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
          else {
            bytes[length++] = 0xf0 | (point >> 18);
            bytes[length++] = 0x80 | ((point >> 12) & 63);
          }
          bytes[length++] = 0x80 | ((point >> 6) & 63);
        }
        bytes[length++] = 0x80 | (point & 63);
      }
    }
    return bytes.slice(0, length);
  }
}
