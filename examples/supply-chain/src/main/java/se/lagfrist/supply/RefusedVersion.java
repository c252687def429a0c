package se.lagfrist.supply;

import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * Versions of a library that are refused.
 *
 * @param group the Maven group, may hold {@code *}
 * @param name the Maven artifact, may hold {@code *}
 * @param versions a range as Maven writes it
 * @param advisory what tells of the weakness
 * @param reason why, in a sentence
 */
public record RefusedVersion(
    String group, String name, String versions, String advisory, String reason) {

  private static final Pattern ADVISORY =
      Pattern.compile("CVE-\\d{4}-\\d{4,}|GHSA(-[0-9a-z]{4}){3}|WS-\\d{4}-\\d{4}");

  /**
   * Reads a line of the list.
   *
   * @throws IllegalArgumentException when the line lacks a part or a part is no range or advisory
   */
  public static RefusedVersion parse(String line) {
    String[] parts = line.split("\\|", -1);
    String[] library = parts[0].strip().split(":", -1);
    if (parts.length != 4 || library.length != 2) {
      throw new IllegalArgumentException(
          "write group:artifact | versions | advisory | reason, not: " + line);
    }
    RefusedVersion read =
        new RefusedVersion(
            library[0], library[1], parts[1].strip(), parts[2].strip(), parts[3].strip());
    if (!ADVISORY.matcher(read.advisory).matches() || read.reason.isEmpty()) {
      throw new IllegalArgumentException("name the advisory and say why: " + line);
    }
    if (!read.versions.matches("[\\[(].*[\\])]")) {
      throw new IllegalArgumentException("write a range such as (,1.2.3), not: " + read.versions);
    }
    read.range();
    return read;
  }

  private VersionRange range() {
    try {
      return VersionRange.createFromVersionSpec(versions);
    } catch (InvalidVersionSpecificationException e) {
      throw new IllegalArgumentException(
          "not a range of versions: " + versions + ": " + e.getMessage(), e);
    }
  }

  /** Whether a library is one of these. */
  public boolean refuses(Component component) {
    return matches(group, component.group())
        && matches(name, component.name())
        && range().containsVersion(new DefaultArtifactVersion(component.version()));
  }

  private static boolean matches(String wanted, String told) {
    return Pattern.matches(Pattern.quote(wanted).replace("*", "\\E.*\\Q"), told);
  }
}
