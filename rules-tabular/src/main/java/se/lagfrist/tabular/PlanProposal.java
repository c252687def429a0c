package se.lagfrist.tabular;

import java.util.Optional;
import java.util.stream.Stream;
import se.lagfrist.tabular.Sample.Column;

/** The plans of a table of decisions: offered, made and gone through. */
final class PlanProposal {

  private final Roles roles;
  private final YamlText out;
  private final TableProposal table;

  PlanProposal(Roles roles, YamlText out, TableProposal table) {
    this.roles = roles;
    this.out = out;
    this.table = table;
  }

  /**
   * Writes the plans.
   *
   * @param sure whether the rows are about LSS for certain
   * @param lss whether they seem to be
   */
  void write(boolean sure, boolean lss) {
    Optional<Column> plan = roles.get(Role.PLAN_DAY);
    Optional<Column> offer = roles.get(Role.PLAN_OFFER_DAY);
    if (plan.isEmpty() && offer.isEmpty()) {
      return;
    }
    Column first = offer.or(() -> plan).orElseThrow();
    made("plan", CodesText.filled(roles.name(first), first), sure, lss);
    if (plan.isPresent() && offer.isPresent()) {
      made(
          "plan utan erbjudande",
          "[{"
              + YamlText.quoted(roles.name(offer.get()))
              + ": tom}, "
              + CodesText.filled(roles.name(plan.get()), plan.get())
                  .replaceFirst("^\\[(.*)]$", "$1")
              + "]",
          sure,
          lss);
    }
    roles
        .get(Role.PLAN_REVIEW_DAY)
        .ifPresent(
            done -> {
              out.item(6, "faktum", "granskning");
              out.line(8, "namn", "genomgång av planen");
              out.comment(8, "??? \"bara senaste\" när utdraget inte har de tidigare.");
              out.raw(8, "bara senaste: ja");
              out.raw(8, "när: " + CodesText.filled(roles.name(done), done));
              out.raw(8, "slag: {värde: genomgång av planen}");
              table.has(8, "granskningen", Role.PLAN_REVIEW_DAY);
            });
  }

  private void made(String name, String when, boolean sure, boolean lss) {
    out.item(6, "faktum", "plan");
    if (!name.equals("plan")) {
      out.line(8, "namn", name);
    }
    out.raw(8, "när: " + when);
    out.list(
        8,
        "grupp",
        Stream.of(Role.PLAN_OFFER_DAY, Role.PLAN_DAY)
            .flatMap(role -> roles.get(role).stream())
            .map(roles::name)
            .toList());
    out.raw(
        8,
        sure
            ? "slag: {värde: individuell plan enligt LSS}"
            : "slag: {värde: "
                + (lss ? "individuell plan enligt LSS" : "genomförandeplan")
                + "}  # ??? vilken plan?");
    table.has(8, "erbjudandet om plan", Role.PLAN_OFFER_DAY);
    table.has(8, "planens upprättande", Role.PLAN_DAY);
  }
}
