/** Something that the add-on cannot do, told to the person in Swedish: what is wrong, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
