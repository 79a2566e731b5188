import { crc32, inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./list-zip-entries.ts";

const headerSignature = 0x0403_4b50;
const headerBytes = 30;

/** Unpacks one entry, never more than it claims to hold. Undefined when it is not what the list of contents says of it. */
export function unpackZipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt, packedBytes, unpackedBytes } = entry;
  if (headerAt + headerBytes > bytes.length || view.getUint32(headerAt, true) !== headerSignature)
    return undefined;
  const from =
    headerAt + headerBytes + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (from + packedBytes > bytes.length) return undefined;
  const content = unpack(bytes.subarray(from, from + packedBytes), entry);
  return content?.length === unpackedBytes && crc32(content) === entry.checksum ? content : undefined;
}

function unpack(packed: Uint8Array, { compression, unpackedBytes }: ZipEntry): Uint8Array | undefined {
  if (compression === 0) return packed;
  if (compression !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
  } catch {
    return undefined;
  }
}
