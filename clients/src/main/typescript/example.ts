// As a partner's program uses it. Argument: the address of a server started by ./run demo.
import assert from "node:assert/strict";
import { PartnerCenter } from "./api.js";
import { CallRefused } from "./client.js";

const server = process.argv[2] ?? "http://127.0.0.1:8080";
const partner = new PartnerCenter(server, { accessKey: "DEMOPROVIDER00000001", secretKey: "demo-provider-secret-0000000000000000001" }, "en_US");

const gate = await partner.payments.eligibility({ programme: "FH_SI_PRESALES", quarter: "2026Q3" });
console.log("may be paid:", gate.body.eligible);
assert.equal(typeof gate.body.eligible, "boolean");
gate.body.blockers.forEach((blocker) => console.log(blocker.violation.rule, blocker.violation.sentence));

const listed = await partner.partnerAuthorizations.list({ limit: 1, customer_id: "no-one&=(1)+~%27*" });
assert.equal(listed.body.total_count, 0);

const refused = await partner.partnerAuthorizations.request({ customer_id: "nobody" }, { dryRun: true }).then(
  () => assert.fail("a stranger is no customer"),
  (no) => no as CallRefused,
);
assert.ok(refused instanceof CallRefused);
console.log(refused.message);
assert.ok(refused.status === 404 || refused.status === 422);
assert.match(refused.rules[0], /^[A-Z]{3}-[0-9]{2}$/);
