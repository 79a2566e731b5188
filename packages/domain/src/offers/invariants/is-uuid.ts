const shape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Answers whether a text has the form of a UUID, in small letters, of any version. */
export function isUuid(text: string): boolean {
  return shape.test(text);
}
