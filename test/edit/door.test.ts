import { describe, expect, it } from "vitest";
import { type Asked, admit, LARGEST_FORM } from "../../src/edit/door.js";

const door = { port: 4123, token: "the-secret_42" };
const FORM = { "content-type": "application/x-www-form-urlencoded" };

function asked(more: Partial<Asked> = {}, headers: Record<string, string | undefined> = {}): Asked {
  return { method: "GET", url: "/the-secret_42/", ...more, headers: { host: "localhost:4123", ...headers } };
}

function form(headers: Record<string, string | undefined> = {}, url = "/the-secret_42/decide"): Asked {
  return asked(
    { method: "POST", url },
    { origin: "http://localhost:4123", "sec-fetch-site": "same-origin", ...FORM, ...headers },
  );
}

const statusOf = (request: Asked): number => {
  const answer = admit(request, door);
  return "status" in answer ? answer.status : 200;
};

describe("the door of the editing page", () => {
  it("lets its own pages and forms in", () => {
    expect(admit(asked({ url: "/the-secret_42/story/s0a/?saved=x.yml&change=1" }), door)).toMatchObject({
      path: "/story/s0a/",
    });
    expect(
      statusOf(asked({}, { host: "127.0.0.1:4123", "sec-fetch-site": "none", "sec-fetch-dest": "document" })),
    ).toBe(200);
    expect(statusOf(asked({}, { host: "[::1]:4123" }))).toBe(200);
    expect(statusOf(form())).toBe(200);
    // A browser that doesn't send Sec-Fetch-Site sends the origin.
    expect(statusOf(form({ "sec-fetch-site": undefined }))).toBe(200);
  });

  it.each([
    ["a name that leads here", "evil.example:4123"],
    ["its name with our address in it", "127.0.0.1.evil.example:4123"],
    ["our name at another port", "localhost:8080"],
    ["our name without a port", "localhost"],
    ["a name with a user before it", "localhost:4123@evil.example"],
    ["no name", ""],
  ])("refuses %s", (_, host) => {
    expect(statusOf(asked({}, { host }))).toBe(403);
    expect(statusOf(form({ host, origin: `http://${host}` }))).toBe(403);
  });

  it.each([
    ["another site", { origin: "http://evil.example" }],
    ["another port of this machine", { origin: "http://localhost:8080" }],
    ["another name of this machine", { origin: "http://127.0.0.1:4123" }],
    ["the same name by https", { origin: "https://localhost:4123" }],
    ["a page without an origin", { origin: "null" }],
    ["no origin", { origin: undefined }],
    ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
    ["another port, as the browser says", { "sec-fetch-site": "same-site" }],
    ["nowhere", { "sec-fetch-site": "none" }],
    ["a frame", { "sec-fetch-dest": "iframe" }],
  ])("refuses a form from %s", (_, headers) => {
    expect(statusOf(form(headers))).toBe(403);
  });

  it.each([
    ["a link of another site", { "sec-fetch-site": "cross-site" }],
    ["a link of another port", { "sec-fetch-site": "same-site" }],
    ["a script of another site", { origin: "http://evil.example" }],
    ["a frame", { "sec-fetch-site": "same-origin", "sec-fetch-dest": "iframe" }],
    ["an object", { "sec-fetch-dest": "object" }],
  ])("refuses reading by %s", (_, headers) => {
    expect(statusOf(asked({}, headers))).toBe(403);
  });

  it.each([
    ["no token", "/", 400],
    ["a wrong token", "/the-secret_43/", 403],
    ["the beginning of it", "/the-secret_4/", 403],
    ["more than it", "/the-secret_42x/", 403],
    ["the token elsewhere", "/x/the-secret/", 403],
    ["a path that climbs, escaped", "/the-secret_42/%2e%2e/x", 400],
    ["a whole address", "http://localhost:4123/the-secret_42/", 400],
    ["two slashes", "//the-secret_42/", 400],
  ])("refuses %s", (_, url, status) => {
    expect(statusOf(asked({ url }))).toBe(status);
    expect(statusOf(form({}, url))).toBe(status);
  });

  it("refuses other methods and other kinds of content, and what is too large", () => {
    for (const method of ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"]) expect(statusOf(asked({ method }))).toBe(405);
    expect(statusOf(form({ "content-type": "text/plain" }))).toBe(415);
    expect(statusOf(form({ "content-type": "multipart/form-data; boundary=x" }))).toBe(415);
    expect(statusOf(form({ "content-type": undefined }))).toBe(415);
    expect(statusOf(form({ "content-length": String(LARGEST_FORM) }))).toBe(200);
    expect(statusOf(form({ "content-length": String(LARGEST_FORM + 1) }))).toBe(413);
    expect(statusOf(form({ "content-length": "many" }))).toBe(413);
  });
});
