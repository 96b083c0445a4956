/** Set by the build: whether the add-on may send mail and run by the clock. */
declare const builtReminders: boolean;

export const hasReminders: boolean = typeof builtReminders !== 'undefined' && builtReminders;
