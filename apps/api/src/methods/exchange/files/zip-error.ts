/** Why a zip is not read at all: it is no whole zip, or holds more than is taken. */
export class ZipError extends Error {
  override readonly name = "ZipError";
  readonly code: "zip-broken" | "zip-too-large";
  constructor(code: "zip-broken" | "zip-too-large") {
    super(code);
    this.code = code;
  }
}
