import type { PlanFact } from "../findings/details-of-rule";
import { isBlank } from "../../words/folded";
import { atTable } from "../findings/found";
import type { PlanRule } from "../rule";

/** The reports begin with these words, compute by these days and end with this post: without them they cannot leave. */
export const metadataMissing: PlanRule<"metadata-missing"> = {
  id: "metadata-missing",
  severity: "warning",
  find({ plan }) {
    const [first] = plan.appendices;
    const missing: readonly PlanFact[] = FACTS.filter((fact) => isBlank(plan[fact]));
    const facts = plan.periods.length === 0 ? [...missing, "periods" as const] : missing;
    return first === undefined || facts.length === 0 ? [] : [atTable(first.tableName, "code", { facts })];
  },
};

const FACTS = ["title", "basis", "issuer", "receiver", "signerPost"] as const;
