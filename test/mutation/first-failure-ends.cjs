const { TestEnvironment } = require('jest-environment-node');

/** A mutant is dead at the first test that fails: those after it are dropped. Jest's own bail ends at files only. */
module.exports = class FirstFailureEnds extends TestEnvironment {
  /**
   * @typedef {{ parent?: Block, children: unknown[] }} Block
   * @param {{ name: string, test?: Block }} event
   * @param {{ includeTestLocationInResult: boolean }} state
   */
  handleTestEvent(event, state) {
    // Stryker knows a test again by name alone: the lines are those of another file than it reads.
    if (event.name === 'run_start') state.includeTestLocationInResult = false;
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    for (let ran = event.test; ran?.parent !== undefined; ran = ran.parent) {
      const { children } = ran.parent;
      children.splice(children.indexOf(ran) + 1);
    }
  }
};
