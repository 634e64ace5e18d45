/** Errors of the network, TLS, HTTP and packing → faults that say what to do. */
import { fetching as messages } from "../errors/fetch.js";
import { type Fault, failed, isFault } from "./fault.js";
import type { Progress, Timeouts } from "./limits.js";

/** The fault that an error of the client stands for. */
export function explain(error: unknown, timeouts: Timeouts, signal: AbortSignal, progress: Progress): Fault {
  if (isFault(error)) return error;
  if (signal.aborted) return failed("too-slow", messages.tooSlow(timeouts.whole));
  const code = codeOf(error);
  return (
    ofTime(code, timeouts) ?? ofName(code) ?? ofConnection(code, progress) ?? failed("network", messages.other(code))
  );
}

/** The first code among an error and its causes; several addresses of a host may fail, each in its way. */
function codeOf(error: unknown): string {
  const { code, cause, errors, name } = (error ?? {}) as {
    code?: unknown;
    cause?: unknown;
    errors?: readonly unknown[];
    name?: unknown;
  };
  if (typeof code === "string" && code !== "UND_ERR_SOCKET") return code;
  if (errors?.[0]) return codeOf(errors[0]);
  if (cause) return codeOf(cause);
  return typeof code === "string" ? code : typeof name === "string" ? name : "unknown";
}

function ofTime(code: string, { connect, headers, body }: Timeouts): Fault | null {
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT")
    return failed("slow-connect", messages.slowConnect(connect));
  if (code === "UND_ERR_HEADERS_TIMEOUT") return failed("slow-answer", messages.slowAnswer(headers));
  return code === "UND_ERR_BODY_TIMEOUT" ? failed("stalled", messages.stalled(body)) : null;
}

function ofName(code: string): Fault | null {
  if (code === "ENOTFOUND") return failed("no-host", messages.noHost);
  if (code === "EAI_AGAIN" || code === "ESERVFAIL") return failed("no-names", messages.noNames, true);
  if (code === "ECONNREFUSED") return failed("no-server", messages.noServer);
  if (code === "EHOSTUNREACH" || code === "ENETUNREACH" || code === "EADDRNOTAVAIL")
    return failed("no-route", messages.noRoute);
  return null;
}

function ofConnection(code: string, { got, of }: Progress): Fault | null {
  if (/^Z_|BROTLI|^ERR__ERROR_/.test(code)) return failed("bad-packing", messages.badPacking, true);
  if (/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|SELF_SIGNED|UNABLE_TO_/.test(code))
    return failed("certificate", messages.certificate(code));
  if (code === "UND_ERR_HEADERS_OVERFLOW" || code === "HPE_HEADER_OVERFLOW")
    return failed("long-headers", messages.longHeaders);
  const broken =
    code === "UND_ERR_SOCKET" ||
    code === "ECONNRESET" ||
    code === "EPIPE" ||
    code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
  if (broken || code === "UND_ERR_ABORTED")
    return got > 0 || of !== null
      ? failed("broke-off", messages.brokeOff(got, of), true)
      : failed("closed", messages.closed, true);
  return /^HPE_|^HTTPParserError$/.test(code) ? failed("not-http", messages.notHttp) : null;
}
