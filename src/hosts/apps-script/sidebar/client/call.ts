import type { Answer, SidebarApi } from '../sidebar-api.ts';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(
    handler: (error: unknown) => void,
  ): Runner & Record<keyof SidebarApi, (...values: unknown[]) => void>;
}

declare const google: { readonly script: { readonly run: Runner } };

type ValueOf<T> = Extract<T, { readonly ok: true }> extends { readonly value: infer V } ? V : never;

/**
 * Calls a function of the add-on on Google's server.
 * @throws Error with a Swedish message
 */
export function call<K extends keyof SidebarApi>(
  name: K,
  ...values: Parameters<SidebarApi[K]>
): Promise<ValueOf<ReturnType<SidebarApi[K]>>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((given) => {
        const answer = given as Answer<ValueOf<ReturnType<SidebarApi[K]>>>;
        if (answer.ok) resolve(answer.value);
        else reject(new Error(answer.message));
      })
      .withFailureHandler((error) => {
        const detail = error instanceof Error ? error.message : String(error);
        reject(new Error(`Kontakten med Google bröts (${detail}). Försök igen.`));
      })
      [name](...values);
  });
}
