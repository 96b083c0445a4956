import { dashboardScript, dashboardStyle, diffStyle } from './assets.ts';
import { boardsScript } from './boards/boards-script.ts';
import { boardsStyle } from './boards/render-boards.ts';
import { hostPolicy } from './page-policy.ts';
import { pageStyle } from './render-dashboard.ts';

/** The policy of a page with a style sheet and a script of its own that shows the dashboard, a comparison and many boards inside itself. */
export function policyToShowPages({ style, script }: { readonly style: string; readonly script: string }): string {
  return hostPolicy(
    [style, pageStyle, diffStyle, dashboardStyle, boardsStyle],
    [script, dashboardScript, boardsScript],
  );
}
