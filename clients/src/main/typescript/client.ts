// Sends what api.ts has a method for. Needs fetch and node:crypto, and nothing else.
import { createHash, createHmac } from "node:crypto";

/** Proves who asks: a pair of keys that sign each request (SDK-HMAC-SHA256), or a token. */
export type Access = { accessKey: string; secretKey: string } | { token: string };

/** How a command is brought: with a key, one that is sent again gives the same answer and does nothing twice. */
export interface Ask {
  /** Only asks what would be answered. */
  dryRun?: boolean;
  key?: string;
  /** The verification code that some commands want. */
  code?: string;
}

/** A granted answer. */
export interface Reply<T> {
  status: number;
  body: T;
  location: string | null;
  replayed: boolean;
  requestId: string;
}

/** The answer is no, with all reasons, or the request was not understood. */
export class CallRefused extends Error {
  constructor(readonly status: number, readonly body: any) {
    super(`${status} ${body?.error_code}: ${body?.error_msg} (request ${body?.request_id})`);
  }

  /** The code to branch on: of the first reason. */
  get code(): string {
    return this.body?.error_code ?? "";
  }

  /** Numbers of the rules that stand in the way, in the order of the rulebook. */
  get rules(): string[] {
    return (this.body?.violations ?? []).map((violation: { rule: string }) => violation.rule);
  }
}

/** As signatures want it: everything but letters, digits and -._~ by its bytes. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (each) => "%" + each.charCodeAt(0).toString(16).toUpperCase());
}

export function pathOf(...segments: string[]): string {
  return "/" + segments.map(encoded).join("/");
}

const sha256 = (data: string) => createHash("sha256").update(data, "utf8").digest("hex");

/** One caller's. Amounts are numbers of JSON: up to 2^53 in the smallest unit they are exact. */
export class Client {
  /** @param server such as https://partners.example, without a path */
  constructor(private readonly server: string, private readonly access: Access, private readonly language: "zh_CN" | "en_US" = "zh_CN") {}

  async send<T>(method: string, path: string, asked: object, body: unknown, ask: Ask): Promise<Reply<T>> {
    const text = body === undefined ? "" : JSON.stringify(body);
    const query = Object.entries({ ...asked, ...(ask.dryRun === true ? { dry_run: true } : {}) })
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([name, value]) => (Array.isArray(value) ? [...value].sort() : [value]).map((each) => [name, each]))
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${encoded(name)}=${encoded(String(value))}`)
      .join("&");
    const headers: Record<string, string> = { "X-Language": this.language, ...this.proof(method, path, query, text) };
    if (text !== "") headers["Content-Type"] = "application/json";
    if (ask.key !== undefined) headers["Idempotency-Key"] = ask.key;
    if (ask.code !== undefined) headers["X-Verification-Code"] = ask.code;
    const answer = await fetch(this.server + path + (query === "" ? "" : "?" + query), { method, headers, body: text === "" ? undefined : text });
    const told = new Uint8Array(await answer.arrayBuffer());
    const read = told.length === 0 ? undefined : (answer.headers.get("content-type") ?? "").includes("json") ? JSON.parse(new TextDecoder().decode(told)) : told;
    if (answer.status >= 400) throw new CallRefused(answer.status, read);
    return {
      status: answer.status,
      body: read,
      location: answer.headers.get("location"),
      replayed: answer.headers.has("idempotency-replayed"),
      requestId: answer.headers.get("x-request-id") ?? "",
    };
  }

  private proof(method: string, path: string, query: string, body: string): Record<string, string> {
    if ("token" in this.access) return { "X-Auth-Token": this.access.token };
    const date = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    const host = new URL(this.server).host;
    const signed = "host;x-sdk-date";
    const canonical = [method, path.endsWith("/") ? path : path + "/", query, `host:${host}`, `x-sdk-date:${date}`, "", signed, sha256(body)].join("\n");
    const signature = createHmac("sha256", this.access.secretKey)
      .update(`SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`, "utf8").digest("hex");
    return { "X-Sdk-Date": date, Authorization: `SDK-HMAC-SHA256 Access=${this.access.accessKey}, SignedHeaders=${signed}, Signature=${signature}` };
  }
}
