/** Set by the build: whether the add-on may reach every document that the person reaches, and not only those that it has made for them. */
declare const builtForDomain: boolean;

export const isForDomain: boolean = typeof builtForDomain !== 'undefined' && builtForDomain;
