import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultOfUrl, isAllowedInside, isPublicAddress } from "../../src/fetch/guard.js";

describe("addresses of the public web", () => {
  it.each([
    "1.1.1.1",
    "93.184.215.14",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.0.1",
    "100.128.0.1",
    "223.255.255.255",
    "2606:4700::1111",
    "2a00:1450::1",
  ])("%s is one", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.255",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:1.1.1.1",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "64:ff9b::a00:1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "",
    "localhost",
    "1.2.3",
  ])("%s is none", (address) => expect(isPublicAddress(address)).toBe(false));

  it("is none of a private network, whichever", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const inside = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
      fc.tuple(fc.integer({ min: 224, max: 255 }), byte, byte, byte),
    );
    fc.assert(
      fc.property(inside, (bytes) => {
        const address = bytes.join(".");
        const [a, b, c, d] = bytes as [number, number, number, number];
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        return [address, `::ffff:${address}`, `::ffff:${hex}`, `64:ff9b::${hex}`, `2002:${hex}::`].every(
          (each) => !isPublicAddress(each),
        );
      }),
    );
  });
});

describe("an address that is given", () => {
  it.each([
    ["https://post.example/x", null],
    ["http://post.example:8080/", null],
    ["https://post.example:8443/", null],
    ["http://post.example:443/", null],
    ["http://93.184.215.14/", null],
    ["http://[2606:4700::1111]/", null],
    ["ftp://post.example/", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["data:text/html,x", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["https://user@post.example/", "credentials"],
    ["https://:secret@post.example/", "credentials"],
    ["https://post.example:22/", "odd-port"],
    ["https://post.example:6379/", "odd-port"],
    [`https://post.example/${"x".repeat(2000)}`, "long-address"],
    ["http://127.0.0.1/", "private-address"],
    ["http://127.1/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://0x7f000001/", "private-address"],
    ["http://0177.0.0.1/", "private-address"],
    ["http://127.0.0.1./", "private-address"],
    ["http://①②⑦.0.0.1/", "private-address"],
    ["http://[::1]/", "private-address"],
    ["http://[::ffff:10.0.0.1]/", "private-address"],
    ["http://[fe80::1]/", "private-address"],
    ["http://0/", "private-address"],
  ])("%s: %s", (url, rule) => expect(faultOfUrl(new URL(url), false)?.rule ?? null).toBe(rule));

  it.each<[string, boolean | string[], boolean]>([
    ["http://127.0.0.1:8000/", true, true],
    ["http://127.0.0.1:8000/", ["127.0.0.1"], true],
    ["http://127.0.0.1:8000/", ["127.0.0.1:8000"], true],
    ["http://127.0.0.1:8001/", ["127.0.0.1:8000"], false],
    ["http://127.0.0.1/", ["127.0.0.1:80"], true],
    ["https://intranet.example/", ["Intranet.example:443"], true],
    ["https://evil.intranet.example/", ["intranet.example"], false],
    ["http://[::1]:8000/", ["::1"], true],
    ["http://[::1]:8000/", ["[::1]:8000"], true],
    ["http://127.0.0.1/", [], false],
    ["http://127.0.0.1/", false, false],
  ])("%s is let inside by %j: %s", (url, allow, expected) => {
    expect(isAllowedInside(new URL(url), allow)).toBe(expected);
    expect(faultOfUrl(new URL(url), allow) === null).toBe(expected || url.startsWith("https://evil"));
  });

  it("with a name in it is refused even where private hosts are allowed", () => {
    expect(faultOfUrl(new URL("http://a:b@127.0.0.1/"), true)?.rule).toBe("credentials");
  });
});
