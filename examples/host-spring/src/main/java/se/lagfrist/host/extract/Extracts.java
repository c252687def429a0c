package se.lagfrist.host.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.host.store.Extract;
import se.lagfrist.host.store.ExtractStore;
import se.lagfrist.host.table.CaseHead;
import se.lagfrist.host.table.CaseMapper;
import se.lagfrist.host.table.RawRow;
import se.lagfrist.tabular.ImportReport;
import se.lagfrist.tabular.Importer;
import se.lagfrist.tabular.Mapping;
import se.lagfrist.tabular.Notes;
import se.lagfrist.tabular.Problem;
import se.lagfrist.tabular.Proposer;
import se.lagfrist.tabular.RowTable;
import se.lagfrist.tabular.RowTables;
import se.lagfrist.tabular.TableException;

/**
 * Reads extracts in through a mapping: tried first, or put in with all their cases at once. Rows
 * that cannot be read are held back with the reason, and the rest goes on.
 */
@Service
public class Extracts {

  private static final Logger LOG = LoggerFactory.getLogger(Extracts.class);

  /** More rows than this are read with the command line instead, in bounded memory. */
  private static final long MOST_ROWS = 100_000;

  private final ExtractStore store;
  private final Clock clock;

  Extracts(ExtractStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What an extract gave.
   *
   * @param extract what became of the rows
   * @param files the cases
   */
  public record Reading(Extract extract, List<CaseFile> files) {

    /** Copies the list. */
    public Reading {
      files = List.copyOf(files);
    }
  }

  /**
   * Reads an extract without putting anything in.
   *
   * @param sent its files
   * @param text the mapping
   * @param who the id of who sent it
   * @throws HostProblem if the files or the mapping cannot be used, with the place and a way out
   */
  public Reading read(List<MultipartFile> sent, String text, String who) {
    Mapping mapping;
    try {
      mapping = Mapping.parse("mappningen", text);
    } catch (TableException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
    try (SentFiles files = SentFiles.of(sent)) {
      try {
        return read(files, mapping, text, who);
      } catch (TableException e) {
        throw unreadable(files.told(String.valueOf(e.getMessage())));
      }
    } catch (IOException e) {
      throw unread(e);
    }
  }

  private Reading read(SentFiles files, Mapping mapping, String text, String who)
      throws IOException {
    List<Problem> held = new ArrayList<>();
    List<CaseFile> cases = new ArrayList<>();
    ImportReport report =
        Importer.of(mapping, files.folder())
            .problems(
                problem -> {
                  if (held.size() < Extract.MOST_HELD) {
                    held.add(problem);
                  }
                })
            .progress(Extracts::notTooMany)
            .files(files.files(), cases::add);
    List<String> notes = new ArrayList<>(report.notes().stream().map(Extracts::told).toList());
    long unread = unreadableHere(cases);
    if (unread > 0) {
      notes.add(
          unread
              + " rader saknar uppgifter som tabellerna här behöver. De följer med, men ärendena"
              + " besvaras utan dem och säger det.");
    }
    Extract extract =
        new Extract(
            0,
            mapping.name(),
            who,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            text,
            mapping.profile().json(),
            report.cases(),
            report.refused(),
            report.tables(),
            held,
            notes);
    return new Reading(extract, cases);
  }

  /**
   * Puts an extract in, all of it or nothing.
   *
   * @return its number
   * @throws HostProblem if it gave no case, or there are cases with the same ids
   */
  public long keep(Reading reading) {
    long id = store.add(reading.extract(), reading.files());
    LOG.info(
        "Extract {} gave {} cases; {} rows were held back",
        id,
        reading.extract().cases(),
        reading.extract().refused());
    return id;
  }

  /**
   * Proposes a mapping for some files.
   *
   * @throws HostProblem if none of them has rows to propose anything for
   */
  public String propose(List<MultipartFile> sent) {
    try (SentFiles files = SentFiles.of(sent)) {
      try {
        List<RowTable> tables = new ArrayList<>();
        for (Path file : files.files()) {
          tables.addAll(RowTables.open(file));
        }
        return files.told(Proposer.propose(tables));
      } catch (TableException e) {
        throw unreadable(files.told(String.valueOf(e.getMessage())));
      }
    } catch (IOException e) {
      throw unread(e);
    }
  }

  /** Returns how many rows the host's own tables would not be read back from. */
  private static long unreadableHere(List<CaseFile> cases) {
    List<CaseHead> heads = new ArrayList<>();
    List<RawRow> rows = new ArrayList<>();
    for (CaseFile file : cases) {
      heads.add(new CaseHead(file.id(), file.unit().orElse(null), file.handler().orElse(null)));
      rows.addAll(CaseMapper.write(file));
    }
    return CaseMapper.read(heads, rows).values().stream()
        .mapToLong(mapped -> mapped.problems().size())
        .sum();
  }

  private static void notTooMany(long rows) {
    if (rows > MOST_ROWS) {
      throw HostProblem.noExtract(
          HttpStatus.CONTENT_TOO_LARGE,
          "Utdraget har fler än 100 000 rader. Ta ut färre år eller en enhet i"
              + " taget, eller läs in det med ./lagfrist import.");
    }
  }

  private static String told(Notes.Note note) {
    return note.text()
        + ": "
        + String.join("; ", note.places())
        + (note.count() > note.places().size() ? " och fler (" + note.count() + ")" : "");
  }

  private static HostProblem unreadable(String detail) {
    return HostProblem.noExtract(HttpStatus.UNPROCESSABLE_CONTENT, detail);
  }

  private static HostProblem unread(IOException e) {
    // The name of a file can name a person, so only the kind of fault is told.
    LOG.info("An extract could not be read: {}", e.getClass().getSimpleName());
    return unreadable(
        "Filen gick inte att läsa till slut. Kanske är den trasig eller inte den sort som namnet"
            + " säger. Öppna den, spara den på nytt och försök igen.");
  }
}
