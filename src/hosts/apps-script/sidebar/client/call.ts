import type { TakeInApi } from '../../take-in/take-in-api.ts';
import type { Answer, SidebarApi } from '../sidebar-api.ts';

/** What the pages call. */
type PageApi = SidebarApi & TakeInApi;

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner & Record<keyof PageApi, (...values: unknown[]) => void>;
}

declare const google: { readonly script: { readonly run: Runner } };

type ValueOf<T> = Extract<T, { readonly ok: true }> extends { readonly value: infer V } ? V : never;

/**
 * Calls a function of the add-on on Google's server.
 * @throws Error with a Swedish message
 */
export function call<K extends keyof PageApi>(
  name: K,
  ...values: Parameters<PageApi[K]>
): Promise<ValueOf<ReturnType<PageApi[K]>>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((given) => {
        const answer = given as Answer<ValueOf<ReturnType<PageApi[K]>>>;
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
