import { Script } from 'node:vm';

/** What the language has of its own, but for the clock, which a test may set. */
const names = Object.getOwnPropertyNames(globalThis).filter((name) =>
  /^(?:Array|ArrayBuffer|BigInt|Boolean|DataView|Function|Intl|JSON|Map|Math|Number|Object|Promise|Proxy|Reflect|RegExp|Set|String|Symbol|Weak(?:Map|Ref|Set)|\w*Error|\w+Array|(?:de|en)codeURIComponent|is(?:Finite|NaN)|parse(?:Float|Int))$/.test(
    name,
  ),
);

/**
 * To be run in a context of `node:vm` before anything else: what runs there then finds `Math` and the like at once. Without it each mention
 * of them asks the context, which takes longer than most of what is asked for: some code is twenty times as slow.
 */
export const quickGlobals = new Script(`const { ${names.join(', ')} } = globalThis;`);
