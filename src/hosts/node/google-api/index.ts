// What the commands that go to Google load when they are called, and no earlier.
export { connect } from './connect.ts';
export { exportFile, withSnapshot } from './export-file.ts';
