import { crc32, deflateRawSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../platform/errors.ts";
import { decodeZipName } from "./decode-zip-name.ts";
import { readUploadFiles } from "./read-upload-files.ts";

const upload = (bytes: Uint8Array, name = "metoder.zip") => [...readUploadFiles({ name, bytes })];
const read = (files: Zippable) =>
  upload(zipSync(files)).map(({ fileName, text, problem }) => [fileName, text ?? problem?.code]);

function refusal(bytes: Uint8Array, name?: string): string | undefined {
  try {
    upload(bytes, name);
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

interface RawEntry {
  readonly name: Uint8Array | string;
  readonly content?: string | Uint8Array;
  readonly flags?: number;
  readonly mode?: number;
  readonly claims?: number;
}

/** A zip byte by byte, for what no program writes. */
function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  for (const { name, content = "", flags = 0, mode = 0, claims } of entries) {
    const nameBytes = Buffer.from(name);
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const at = parts.reduce((sum, part) => sum + part.length, 0);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(plain), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claims ?? plain.length, 8);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x0403_4b50, 0);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(8, 8);
    sizes.copy(header, 14);
    header.writeUInt16LE(nameBytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x0201_4b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt16LE(mode, 40);
    entry.writeUInt32LE(at, 42);
    parts.push(header, nameBytes, packed);
    list.push(entry, nameBytes);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    list.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(
    parts.reduce((sum, part) => sum + part.length, 0),
    16,
  );
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}
const readRaw = (...entries: RawEntry[]) =>
  upload(rawZip(entries)).map(({ fileName, text, problem }) => [fileName, text ?? problem?.code]);

describe("what is handed in to be imported", () => {
  it("is one Markdown file, or a zip of them, in folders or not", () => {
    expect(upload(strToU8("hej"), "Åben dialog.MD")).toEqual([
      { fileName: "Åben dialog.MD", text: "hej", problem: null },
    ]);
    const zip = {
      "metoder/": new Uint8Array(),
      "metoder/fit.md": strToU8("æ"),
      "act.markdown": strToU8("b"),
    };
    expect(read({ ...zip, "__MACOSX/._fit.md": strToU8("x"), "metoder/.DS_Store": strToU8("x") })).toEqual([
      ["metoder/fit.md", "æ"],
      ["act.markdown", "b"],
    ]);
  });

  it("has names in the letters of any computer", () => {
    const utf8 = new TextEncoder().encode("åben-dialog.md");
    const names: [Uint8Array, number, string][] = [
      [utf8, 0x800, "åben-dialog.md"],
      [utf8, 0, "åben-dialog.md"],
      [Uint8Array.of(0x86, 0x62, 0x65, 0x6e, 0x2e, 0x6d, 0x64), 0, "åben.md"],
      [Uint8Array.of(0x91, 0x9b, 0x86, 0x92, 0x9d, 0x8f, 0x2e, 0x6d, 0x64), 0, "æøåÆØÅ.md"],
    ];
    for (const [name, flags, shown] of names) {
      expect(decodeZipName(name)).toBe(shown);
      expect(readRaw({ name, flags, content: "a" })).toEqual([[shown, "a"]]);
    }
  });

  it("is refused by name when a name leads out, stands twice, or is not of a Markdown file", () => {
    const outside = [
      "../fit.md",
      "a/../../fit.md",
      "/etc/fit.md",
      "C:\\fit.md",
      "a\\..\\fit.md",
      "./fit.md",
      "a//fit.md",
      "fit\u202Edm.md",
      "a\0.md",
    ];
    for (const name of outside)
      expect([name, readRaw({ name, content: "a" })[0]?.[1]]).toEqual([name, "file-name-refused"]);
    for (const name of ["fit.html", "fit.md.exe", "indre.zip", "fit", ".md.", "fit.md.lnk"])
      expect([name, readRaw({ name, content: "a" })[0]?.[1]]).toEqual([name, "file-type-refused"]);
    const nested = zipSync({ "fit.md": strToU8("a") });
    expect(read({ "mere.zip": nested })).toEqual([["mere.zip", "file-type-refused"]]);
    expect(readRaw({ name: "fit.md", content: "/etc/passwd", mode: 0xa1ff })).toEqual([
      ["fit.md", "file-type-refused"],
    ]);
    for (const [one, other] of [
      ["fit.md", "fit.md"],
      ["fit.md", "FIT.md"],
      ["a/fit.md", "b/fit.md"],
    ] as const)
      expect(
        readRaw({ name: one, content: "a" }, { name: other, content: "b" }).map(([, code]) => code),
      ).toEqual(["file-name-twice", "file-name-twice"]);
    expect(readRaw({ name: "fit.md", content: "a", flags: 1 })).toEqual([["fit.md", "file-encrypted"]]);
  });

  it("is never unpacked beyond its bounds", () => {
    const megabyte = 1024 * 1024;
    expect(read({ "stor.md": new Uint8Array(megabyte + 1) })).toEqual([["stor.md", "file-too-large"]]);
    expect(upload(new Uint8Array(megabyte + 1), "stor.md")[0]?.problem?.code).toBe("file-too-large");
    const claims = Array.from({ length: 60 }, (_, at) => ({ name: `${at}.md`, claims: megabyte }));
    expect(refusal(rawZip(claims))).toBe("attachment-too-large");
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`${i}.md`, strToU8("a")]));
    expect(refusal(zipSync(many))).toBe("attachment-too-large");
    const start = performance.now();
    const zeros = new Uint8Array(20 * megabyte);
    expect(readRaw({ name: "løgn.md", content: zeros, claims: 10 })).toEqual([["løgn.md", "file-broken"]]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it("is refused as a whole when it is empty, of another kind or broken", () => {
    expect(refusal(new Uint8Array())).toBe("attachment-empty");
    expect(refusal(zipSync({ "mappe/": new Uint8Array() }))).toBe("attachment-empty");
    expect(refusal(strToU8("a"), "fit.docx")).toBe("attachment-type-refused");
    const zip = zipSync({ "fit.md": strToU8("hej med dig") });
    for (const broken of [
      strToU8("PK"),
      strToU8("%PDF-1.7"),
      zip.subarray(0, -1),
      zip.subarray(20),
      new Uint8Array(100),
    ])
      expect(refusal(broken)).toBe("attachment-type-mismatch");
    const damaged = Uint8Array.from(zip);
    damaged[40] = 0xff;
    expect(upload(damaged)[0]?.problem?.code).toBe("file-broken");
    expect(upload(Uint8Array.of(0xff, 0xfe, 0x41), "fit.md")[0]?.problem?.code).toBe("file-not-text");
    for (let at = 0; at < zip.length; at++) {
      const changed = Uint8Array.from(zip);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(() => {
        try {
          upload(changed);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }).not.toThrow();
    }
  });
});
