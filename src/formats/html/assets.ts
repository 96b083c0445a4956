/**
 * The pages' own script and style sheets as text. scripts/bundle-dashboard-client.ts makes them from client/, style.css and diff.css; the build and
 * the test runner set them in place of these names, so that the command stays one file.
 */
declare const DASHBOARD_SCRIPT: string;
declare const DASHBOARD_STYLE: string;
declare const DIFF_STYLE: string;

export const dashboardScript: string = DASHBOARD_SCRIPT;
export const dashboardStyle: string = DASHBOARD_STYLE;
export const diffStyle: string = DIFF_STYLE;
