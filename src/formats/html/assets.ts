/**
 * The pages' own script and style sheets as text. scripts/bundle-dashboard-client.ts makes them from client/, style.css and diff.css; the build and
 * the test runner set them in place of these names, so that the command stays one file.
 */
declare const builtDashboardScript: string;
declare const builtDashboardStyle: string;
declare const builtDiffStyle: string;

export const dashboardScript: string = builtDashboardScript;
export const dashboardStyle: string = builtDashboardStyle;
export const diffStyle: string = builtDiffStyle;
