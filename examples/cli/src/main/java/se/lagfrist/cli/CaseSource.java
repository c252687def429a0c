package se.lagfrist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.json.CaseFileJson;
import se.lagfrist.json.CaseFileLines;

/**
 * The case files that a call names, read one by one: a file with one case, or with a case a line.
 */
final class CaseSource {

  private static final List<String> LINES = List.of(".jsonl", ".ndjson");

  /**
   * A folder, or no folder, with the names of files in it: names alone, since there may be many.
   */
  private record Place(Path folder, String[] names) {

    Stream<Path> files() {
      return Arrays.stream(names).map(folder::resolve);
    }
  }

  /**
   * Where a case lies, so that it can be read again.
   *
   * @param path the file
   * @param offset where its line begins, or -1 if it has the file to itself
   */
  record Where(Path path, long offset) {

    CaseFile readAgain() throws IOException {
      return offset < 0 ? CaseFileJson.read(path) : CaseFileLines.readAt(path, offset);
    }
  }

  /** A case and where it lies. */
  record Found(Where where, CaseFile file) {}

  private final List<Place> places;
  private final PrintWriter err;
  private int seen;
  private int bad;

  private CaseSource(List<Place> places, PrintWriter err) {
    this.places = places;
    this.err = err;
  }

  /**
   * Finds the case files.
   *
   * @param paths files and folders; of a folder every {@code .json}, {@code .jsonl} and {@code
   *     .ndjson} file right in it
   * @param err where bad files are told
   */
  static CaseSource of(List<Path> paths, PrintWriter err) {
    List<Place> places = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        String[] names = inFolder(path);
        if (names.length == 0) {
          throw new BadInput(
              path
                  + ": mappen har inga ärendefiler. De slutar på .json, eller .jsonl med ett ärende"
                  + " per rad; kanske ligger de i en annan mapp.");
        }
        places.add(new Place(path, names));
      } else if (Files.exists(path)) {
        places.add(new Place(Path.of(""), new String[] {path.toString()}));
      } else {
        throw new BadInput(path + ": finns inte. Kanske är sökvägen felskriven.");
      }
    }
    return new CaseSource(places, err);
  }

  private static String[] inFolder(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(
              p -> lower(p).endsWith(".json") || LINES.stream().anyMatch(lower(p)::endsWith))
          .filter(Files::isRegularFile)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toArray(String[]::new);
    } catch (IOException | UncheckedIOException e) {
      throw new BadInput(
          folder + ": mappen kan inte läsas (" + Errors.oneLine(e.getMessage()) + ").");
    }
  }

  private static String lower(Path path) {
    return path.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns the cases that can be read, in order; the others are told and counted on the way. */
  Stream<CaseFile> read() {
    return find().map(Found::file);
  }

  /** Returns the cases that can be read, with where they lie. */
  Stream<Found> find() {
    // Not flatMap: read through an iterator it would hold all lines of a file at once.
    Walk walk = new Walk();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(walk::close);
  }

  /** Returns how many cases were seen so far, those that could not be read among them. */
  int seen() {
    return seen;
  }

  /** Returns how many cases could not be read so far. */
  int bad() {
    return bad;
  }

  private void refuse(boolean many, String message) {
    Errors.say(err, message);
    seen += many ? 1 : 0;
    bad++;
  }

  /** Goes from file to file and, in a file of lines, from line to line. */
  private final class Walk implements Iterator<Found> {

    private final Iterator<Path> files = places.stream().flatMap(Place::files).iterator();
    private @Nullable Stream<CaseFileLines.Line> open;
    private Iterator<CaseFileLines.Line> lines = Collections.emptyIterator();
    private Path file = Path.of("");
    private @Nullable Found next;

    @Override
    public boolean hasNext() {
      while (next == null) {
        if (lines.hasNext()) {
          next = read(lines.next());
        } else if (files.hasNext()) {
          close();
          file = files.next();
          next = open();
        } else {
          close();
          return false;
        }
      }
      return true;
    }

    @Override
    public Found next() {
      Found found = hasNext() ? next : null;
      if (found == null) {
        throw new NoSuchElementException();
      }
      next = null;
      return found;
    }

    private @Nullable Found open() {
      boolean many = LINES.stream().anyMatch(lower(file)::endsWith);
      try {
        if (many) {
          open = CaseFileLines.read(file);
          lines = open.iterator();
          return null;
        }
        seen++;
        return new Found(new Where(file, -1), CaseFileJson.read(file));
      } catch (CaseFileException e) {
        Errors.say(err, file.toString(), e);
        bad++;
      } catch (NoSuchFileException e) {
        refuse(many, file + ": finns inte.");
      } catch (AccessDeniedException e) {
        refuse(many, file + ": får inte läsas.");
      } catch (IOException e) {
        refuse(many, file + ": kan inte läsas (" + Errors.oneLine(e.getMessage()) + ").");
      }
      return null;
    }

    private @Nullable Found read(CaseFileLines.Line line) {
      seen++;
      if (line instanceof CaseFileLines.Read read) {
        return new Found(new Where(file, line.offset()), read.file());
      }
      if (line instanceof CaseFileLines.Refused refused) {
        Errors.say(err, file + ", rad " + line.number(), refused.problems());
      }
      bad++;
      return null;
    }

    void close() {
      if (open != null) {
        open.close();
        open = null;
        lines = Collections.emptyIterator();
      }
    }
  }
}
