import { Script } from 'node:vm';

/** By their text: reading one as long as the add-on takes longer than many of its runs. */
const scripts = new Map<string, LoadedScript>();

/**
 * The code of a project. It stands in a function, so that all that it declares is made anew each time it is evaluated, in a realm that has
 * evaluated it before too: the engine then knows the code already.
 */
export class LoadedScript {
  readonly #script: Script;

  private constructor(code: string) {
    const names = new Set(Array.from(code.matchAll(/\bfunction\s+([\w$]+)/g), ([, name = '']) => name));
    // Those within other functions are not there to be found, and asking for what is not there gives undefined.
    const cases = Array.from(
      names,
      (name) => `case '${name}': return typeof ${name} === 'function' ? ${name} : undefined;`,
    );
    this.#script = new Script(
      `(function () {${code}\nreturn function (name) { switch (name) { ${cases.join(' ')} } }; })`,
      {
        filename: 'Code.js',
      },
    );
  }

  static of(code: string): LoadedScript {
    const script = scripts.get(code) ?? new LoadedScript(code);
    scripts.set(code, script);
    return script;
  }

  evaluatorIn(globals: Record<string, unknown>): () => (name: string) => unknown {
    return this.#script.runInContext(globals) as () => (name: string) => unknown;
  }
}
