package se.lagfrist.report.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lagfrist.casefile.ApplicationMatter;
import se.lagfrist.casefile.Body;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.Decision;
import se.lagfrist.casefile.EndReason;
import se.lagfrist.casefile.Execution;
import se.lagfrist.casefile.Interruption;
import se.lagfrist.casefile.InterruptionCause;
import se.lagfrist.casefile.LawArea;
import se.lagfrist.casefile.Measure;
import se.lagfrist.casefile.Offer;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.law.Citation;
import se.lagfrist.obligation.Force;
import se.lagfrist.report.FollowUpFigures;
import se.lagfrist.report.FollowUpQuarter;
import se.lagfrist.report.IvoQuarter;
import se.lagfrist.report.IvoReport;
import se.lagfrist.report.Recorded;
import se.lagfrist.time.Quarter;
import se.lagfrist.time.StatutoryPeriod;

/** Invented reports. */
final class Samples {

  static final Quarter QUARTER = Quarter.parse("2026-Q1");
  static final LocalDate ASOF = LocalDate.of(2026, 4, 7);
  static final Sender SENDER =
      new Sender("Exempelköpings kommun", "Socialnämnden", "Kvalitetsenheten");

  static final ObligationEngine ENGINE = ObligationEngine.create();

  private Samples() {}

  static IvoReport ivo() {
    return IvoQuarter.of(QUARTER, ASOF, ENGINE).report(cases());
  }

  static IvoReport nothing() {
    return IvoQuarter.of(QUARTER, ASOF, ENGINE).report(Stream.of());
  }

  static Stream<CaseFile> cases() {
    List<CaseFile> files = new ArrayList<>();
    Measure[] sol = {
      Measure.HOUSING_SUPPORT, Measure.SPECIAL_HOUSING, Measure.CONTACT_PERSON, Measure.HOME_CARE
    };
    for (int i = 0; i < 14; i++) {
      String id = "2026-" + (1040 + i);
      CaseFile.Builder file =
          CaseFile.builder(id).unit(i % 3 == 0 ? "Vuxenenheten" : "Äldreomsorg norr");
      LocalDate decided = LocalDate.of(2025, 4, 3).plusDays(i * 23L);
      file.add(
          Decision.of(id, "b" + i)
              .law(i % 4 == 3 ? LawArea.LSS : LawArea.SOL)
              .provision(i % 4 == 3 ? "9:9" : "11:1")
              .measure(i % 4 == 3 ? Measure.SERVICE_HOUSING : sol[i < 7 ? 0 : i % sol.length])
              .favourable(true)
              .body(Body.OFFICIAL)
              .decidedOn(decided)
              .endedOn(i == 4 ? LocalDate.of(2026, 2, 10) : null)
              .endReason(i == 4 ? EndReason.MOVED : null)
              .build());
      if (i % 5 == 1) {
        file.add(
            Offer.of(id, "e" + i)
                .concerns("b" + i)
                .offeredOn(decided.plusDays(80))
                .declinedOn(decided.plusDays(86))
                .build());
      }
      if (i == 2 || i == 9) {
        file.add(
            Execution.of(id, "v" + i)
                .concerns("b" + i)
                .startedOn(LocalDate.of(2026, 3, 1 + i))
                .build());
      }
      if (i == 5) {
        file.add(
            Execution.of(id, "p" + i)
                .concerns("b" + i)
                .partial(true)
                .startedOn(decided.plusDays(20))
                .build());
      }
      if (i == 6) {
        file.add(
            Execution.of(id, "v" + i).concerns("b" + i).startedOn(decided.plusDays(10)).build());
        file.add(
            Interruption.of(id, "a" + i)
                .concerns("b" + i)
                .cause(InterruptionCause.HOSPITAL)
                .interruptedOn(decided.plusDays(60))
                .build());
      }
      if (i == 7) {
        file.add(Execution.of(id, "v" + i).concerns("b" + i).build());
      }
      files.add(file.build());
    }
    return files.stream();
  }

  static FollowUpFigures figures() {
    return new FollowUpFigures(
        QUARTER,
        ASOF,
        1_284,
        List.of("2026-1044"),
        new FollowUpFigures.InquiryLaw(
            StatutoryPeriod.parse("fyra månader"),
            List.of(
                Citation.parse("SoL (2025:400) 20 kap. 3 §"),
                Citation.parse("SoL (2001:453) 11 kap. 2 § 2 st."))),
        List.of(
            new FollowUpFigures.Reviews("Familjehemsenheten", 41, 6, 3),
            new FollowUpFigures.Reviews("Vuxenenheten", 12, 0, 1)),
        List.of(new FollowUpFigures.Investigations("Mottagning barn", 64, 9, 4, 37, 6)),
        List.of(
            new FollowUpFigures.DecisionTime(ApplicationMatter.LSS_SERVICE, 31, 64.5, 118, 203),
            new FollowUpFigures.DecisionTime(ApplicationMatter.SOCIAL_SERVICE, 210, 12, 31, 77)),
        List.of(
            new FollowUpFigures.Overdue(
                "SoL (2025:400) 22 kap. 13 §",
                Force.STATUTE,
                "Familjehemsenheten",
                3,
                41,
                List.of("Övervägande om vården fortfarande behövs"),
                List.of("2026-1041", "2026-1042", "2026-1047")),
            new FollowUpFigures.Overdue(
                "Riktlinje uppföljning efter utskrivning",
                Force.LOCAL,
                "Äldreomsorg norr",
                2,
                9,
                List.of("Uppföljning efter utskrivning"),
                List.of("2026-1050", "2026-1052"))),
        List.of(
            new FollowUpFigures.Missed(
                "SoL (2025:400) 22 kap. 13 §",
                Force.STATUTE,
                "Familjehemsenheten",
                10,
                6,
                1,
                3,
                List.of("Övervägande om vården fortfarande behövs"),
                IntStream.range(0, 12).mapToObj(i -> "2026-" + (1040 + i)).toList())),
        5,
        List.of(),
        null,
        5,
        IntStream.range(0, FollowUpQuarter.SHOWN)
            .mapToObj(
                i ->
                    new FollowUpQuarter(quarter(i), 40 + 2 * i, 9 - i, 2, 12 - i, 3, 30 + i, 8 - i))
            .toList(),
        Recorded.EVERYTHING);
  }

  /** The quarters that are shown, from 2024-Q2 to 2026-Q1. */
  private static Quarter quarter(int i) {
    return Quarter.of(LocalDate.of(2024, 4, 1).plusMonths(3L * i));
  }
}
