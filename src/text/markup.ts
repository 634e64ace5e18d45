/** A tolerant reader of HTML and XML, event by event. The only import of htmlparser2. */
export { Parser } from "htmlparser2";
