export { toBase64 } from './base64.ts';
