package se.lagfrist.authoring.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lagfrist.rulebook.PackFile;
import se.lagfrist.rulebook.RulePack;

/**
 * Something the law says that is no rule, and why: it is not about time, it binds someone else, or
 * the case has nothing to count it from.
 *
 * @param subject the sections, or the id of a duty of the legal catalogue
 * @param reason why, in Swedish
 * @param file the page it is recorded on
 * @param heading what the page is about
 * @param line where it stands, from 1
 */
public record NotExpressed(String subject, String reason, String file, String heading, int line) {

  private static final Pattern RECORD = Pattern.compile("- (`[^`]+`|.+?): (.+)");
  private static final Pattern SENTENCE = Pattern.compile("- ([^.]+\\.) *(.*)");

  /**
   * Reads a page: {@code - `id`: reason} or {@code - sections: reason}, going on over indented
   * lines, below a heading.
   */
  public static List<NotExpressed> parse(PackFile page) {
    List<NotExpressed> records = new ArrayList<>();
    String heading = page.name();
    StringBuilder open = new StringBuilder();
    int begins = 0;
    int number = 0;
    for (String line : page.text().lines().toList()) {
      number++;
      if (line.startsWith("  ") && !open.isEmpty() && !line.isBlank()) {
        open.append(' ').append(line.strip());
        continue;
      }
      read(open, page.name(), heading, begins).ifPresent(records::add);
      open.setLength(0);
      if (line.startsWith("- ")) {
        open.append(line.strip());
        begins = number;
      } else if (line.startsWith("# ")) {
        heading = line.substring(2).strip();
      }
    }
    read(open, page.name(), heading, begins).ifPresent(records::add);
    return List.copyOf(records);
  }

  private static Optional<NotExpressed> read(
      StringBuilder text, String file, String heading, int line) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher m = RECORD.matcher(text);
    if (m.matches()) {
      return Optional.of(
          new NotExpressed(m.group(1).replace("`", ""), m.group(2), file, heading, line));
    }
    Matcher plain = SENTENCE.matcher(text);
    String whole = text.substring(2);
    return Optional.of(
        plain.matches() && !plain.group(2).isEmpty()
            ? new NotExpressed(plain.group(1), plain.group(2), file, heading, line)
            : new NotExpressed(whole, "", file, heading, line));
  }

  /** Returns what packs record as no rule, in the order of packs and pages. */
  public static List<NotExpressed> of(List<RulePack> packs) {
    return packs.stream()
        .flatMap(pack -> pack.unexpressedFiles().stream())
        .flatMap(page -> parse(page).stream())
        .toList();
  }

  /** Returns the id of the duty of the legal catalogue that it answers for, if it is one. */
  public Optional<String> catalogueId() {
    return subject.matches("[a-z0-9]+(-[a-z0-9]+)+") ? Optional.of(subject) : Optional.empty();
  }
}
