import { decodeZipName } from "./decode-zip-name.ts";
import { ZipError } from "./zip-error.ts";

/** An entry as the zip's own list of contents describes it. Nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** A link of a file system, or some other thing that is no plain file. */
  readonly isSpecial: boolean;
  /** 0: stored; 8: deflated. */
  readonly compression: number;
  readonly checksum: number;
  readonly packedBytes: number;
  /** As it claims. */
  readonly unpackedBytes: number;
  readonly headerAt: number;
}

const endSignature = 0x0605_4b50;
const entrySignature = 0x0201_4b50;
const endBytes = 22;
const entryBytes = 46;
const longestComment = 0xffff;
/** File types of Unix in an entry's outer attributes. */
const typeMask = 0xf000;
const plainFile = 0x8000;
const folder = 0x4000;

/** Reads the list of contents at the end of a zip. @throws ZipError when there is none, it leads nowhere, or it names too many */
export function listZipEntries(bytes: Uint8Array, entryLimit: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > entryLimit) throw new ZipError("zip-too-large");
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entrySignature)
      throw new ZipError("zip-broken");
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ZipError("zip-broken");
    entries.push(
      readEntry(view, at, decodeZipName(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes))),
    );
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = view.byteLength - endBytes;
  for (let at = first; at >= 0 && at >= first - longestComment; at--)
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 20, true) === first - at) return at;
  throw new ZipError("zip-broken");
}

function readEntry(view: DataView, at: number, name: string): ZipEntry {
  const type = view.getUint16(at + 40, true) & typeMask;
  return {
    name,
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isSpecial: type !== 0 && type !== plainFile && type !== folder,
    compression: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
}
