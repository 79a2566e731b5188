const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const codeLength = 22;
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * Answers a participant's id (a UUID in small letters) in 22 letters that are safe in an address: the first part of what a
 * ticket's QR code says.
 * @throws RangeError when the id is no such UUID
 * @example writeParticipantCode("00000000-0000-0000-0000-000000000000") // "AAAAAAAAAAAAAAAAAAAAAA"
 */
export function writeParticipantCode(participantId: string): string {
  if (!uuid.test(participantId)) throw new RangeError(`"${participantId}" is no id of a participant.`);
  let number = BigInt(`0x${participantId.replaceAll("-", "")}`);
  let code = "";
  for (let at = 0; at < codeLength; at++) {
    code = letters.charAt(Number(number % 64n)) + code;
    number /= 64n;
  }
  return code;
}

/**
 * Answers whose ticket a QR code is, as it claims, so that a phone without a connection can find the name in its list.
 * Only the server can tell a forged code. Absent when it is no ticket at all.
 * @example findParticipantOfCode("AAAAAAAAAAAAAAAAAAAAAA.abc") // "00000000-0000-0000-0000-000000000000"
 */
export function findParticipantOfCode(code: string): string | undefined {
  const [claimed, signature] = code.split(".");
  if (claimed === undefined || signature === undefined || claimed.length !== codeLength) return undefined;
  let number = 0n;
  for (const letter of claimed) {
    const value = letters.indexOf(letter);
    if (value < 0) return undefined;
    number = number * 64n + BigInt(value);
  }
  if (number >= 1n << 128n) return undefined;
  const hex = number.toString(16).padStart(32, "0");
  return [8, 12, 16, 20].reduceRight((text, at) => `${text.slice(0, at)}-${text.slice(at)}`, hex);
}
