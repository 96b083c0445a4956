import { selfTestFromMenu } from './self-test-from-menu.ts';

/** Set by the build: whether the add-on can try what nobody outside Google knows. */
declare const builtSelfTest: boolean;

/** `null` = it is not built in, and none of its code is. */
export const selfTest: (() => null) | null =
  typeof builtSelfTest !== 'undefined' && builtSelfTest ? selfTestFromMenu : null;
