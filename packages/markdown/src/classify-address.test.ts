import { expect, test } from "vitest";
import { classifyAddress, isAttachmentAddress } from "./classify-address.ts";

test.each([
  ["/", "site"],
  ["/netvaerk/børn og unge?a=b#c", "site"],
  ["/vedhaeftninger/1", "site"],
  ["/:a", "site"],
  ["//example.org", "refused"],
  ["/\\example.org", "refused"],
  ["/a\tb", "refused"],
  ["", "refused"],
  ["a", "refused"],
  ["http://example.dk", "web"],
  ["HTTPS://EXAMPLE.DK/a b?c#d", "web"],
  ["https://under_streg.example.dk:8443", "web"],
  ["https://æøå.example", "web"],
  ["https://example.dk?a@b", "web"],
  ["https://example.dk:", "refused"],
  ["https://example.dk:123456", "refused"],
  ["https://a@example.dk", "refused"],
  ["https://", "refused"],
  ["https://exa mple.dk", "refused"],
  ["https://example.dk/\u202egpj.exe", "refused"],
  ["https://example.dk/\ud83d", "refused"],
  ["https://example.dk/\u2028", "refused"],
  [" https://example.dk", "refused"],
  ["mailto:a@example.dk", "mail"],
  ["MailTo:a@example.dk", "mail"],
  ["mailto:a", "refused"],
  ["mailto:a@b@c", "refused"],
  ["mailto:a@example.dk?cc=b@example.dk", "refused"],
  ["javascript:alert(1)", "refused"],
] as const)("%j is %s", (address, kind) => {
  expect(classifyAddress(address)).toBe(kind);
});

test.each([
  ["/vedhaeftninger/1/min..plan.png", true],
  ["/vedhaeftninger/...", true],
  ["/vedhaeftninger/../a", false],
  ["/vedhaeftninger/%2E./a", false],
  ["/vedhaeftninger/.", false],
  ["/vedhaeftninger/a\\..", false],
  ["/netvaerk/1", false],
])("%j is an attachment: %s", (address, isAttachment) => {
  expect(isAttachmentAddress(address)).toBe(isAttachment);
});
