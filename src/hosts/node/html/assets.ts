/**
 * The page's own script and style sheet as text. scripts/bundle-dashboard-client.mjs makes both from client/ and style.css; the build and
 * the test runner set them in place of these names, so that the command stays one file.
 */
declare const DASHBOARD_SCRIPT: string;
declare const DASHBOARD_STYLE: string;

export const dashboardScript: string = DASHBOARD_SCRIPT;
export const dashboardStyle: string = DASHBOARD_STYLE;
