import { withoutStrayEnd, withoutStrayEnds } from '../../files/stray-ends.ts';

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>:"/\\|?*]+/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;
/** UTF-8 bytes; file systems allow 255, and a suffix has to fit. */
const mostBytes = 120;

/**
 * A name that can be a file or folder in every file system, made of any text: no separator, control character, name that
 * Windows keeps for itself, or dot or blank at an end. Letters are kept, composed (NFC). Empty text becomes `namnlos`.
 * @example safeFileName('../../etc/passwd') // '_etc_passwd'
 */
export function safeFileName(text: string): string {
  const plain = withoutStrayEnds(text.normalize('NFC').replace(unsafe, '_'));
  const name = withoutStrayEnd(shortened(plain));
  if (name === '') return 'namnlos';
  return reserved.test(name) || name.startsWith('-') ? `_${name}` : name;
}

/** Cuts a name that is too long before its ending, never inside a character. */
function shortened(name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  let kept = '';
  let bytes = Buffer.byteLength(ending);
  for (const character of name.slice(0, name.length - ending.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept + ending;
}
