/** The library a host embeds. */
module se.lagfrist.core {
  requires transitive org.jspecify;
  requires static io.soabase.recordbuilder.core;
  requires static java.compiler;
  requires org.slf4j;
  requires org.drools.canonicalmodel;
  requires org.drools.modelcompiler;
  requires de.focus_shift.jollyday.core;

  exports se.lagfrist.casefile;
  exports se.lagfrist.engine;
  exports se.lagfrist.law;
  exports se.lagfrist.obligation;
  exports se.lagfrist.report;
  exports se.lagfrist.rulebook;
  exports se.lagfrist.time;

  opens se.lagfrist.time.jollyday to
      de.focus_shift.jollyday.core;

  uses se.lagfrist.rulebook.RulePackProvider;

  provides de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService with
      se.lagfrist.time.jollyday.SwedishHolidayConfigurationService;
}
