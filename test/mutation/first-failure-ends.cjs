const { TestEnvironment } = require('jest-environment-node');

/** A mutant is dead at the first test that fails: the rest of the file is skipped. Jest's own bail ends at files only. */
module.exports = class FirstFailureEnds extends TestEnvironment {
  #failed = false;

  /**
   * @param {{ name: string, test: { mode: string } }} event
   * @param {{ includeTestLocationInResult: boolean }} state
   */
  handleTestEvent(event, state) {
    // Stryker knows a test again by name alone: the lines are those of another file than it reads.
    if (event.name === 'run_start') state.includeTestLocationInResult = false;
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.#failed = true;
    else if (event.name === 'test_start' && this.#failed) event.test.mode = 'skip';
  }
};
