import { TestEnvironment } from 'jest-environment-node';
import { quickGlobals } from '../quick-globals.mjs';
import { WarmLis } from './warm-lis.mjs';

// One for all test files that this process of jest runs.
const warmLis = new WarmLis();

/** Node as in other tests, with `lis` at hand in a process that has it loaded: see runLis. */
export default class Environment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} args */
  constructor(...args) {
    super(...args);
    this.global['warmLis'] = warmLis;
    quickGlobals.runInContext(this.getVmContext());
  }
}
