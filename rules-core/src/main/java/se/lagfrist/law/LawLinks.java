package se.lagfrist.law;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Where the text of a provision can be read, built from its citation; the addresses are data. */
public final class LawLinks {

  private static final String FILE = "lagtextlankar.txt";
  private static final List<String> FIELDS =
      List.of("namn", "adress", "kapitel", "paragraf", "utan");
  private static final LawLinks SHIPPED = LawDataFile.shipped(FILE, in -> read(FILE, in));

  private final List<Form> forms;

  private LawLinks(List<Form> forms) {
    this.forms = List.copyOf(forms);
  }

  private record Form(String name, String act, String chapter, String section, String alone) {}

  /**
   * A place where a provision can be read.
   *
   * @param name name of the place
   * @param address the address
   */
  public record Link(String name, String address) {

    /** Checks the parts. */
    public Link {
      requireNonNull(name, "name");
      requireNonNull(address, "address");
    }
  }

  /** Returns the places that come with the library. */
  public static LawLinks shipped() {
    return SHIPPED;
  }

  /**
   * Reads places in the form of the file {@value #FILE} beside this class.
   *
   * @param file name of the file, for messages
   * @param in UTF-8 text; not closed
   * @return the places
   * @throws IOException if it cannot be read
   * @throws LawDataException in Swedish with file and line, if something in it is not understood
   */
  public static LawLinks read(String file, Reader in) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (LawDataFile.Entry entry : LawDataFile.read(file, in, FIELDS)) {
      String address = entry.required("adress");
      if (!address.startsWith("https://") || address.matches(".*[\\s\"<>].*")) {
        throw entry.wrong("adress", "en adress börjar https:// och har inga mellanslag.");
      }
      forms.add(
          new Form(
              entry.required("namn"),
              address,
              entry.text("kapitel"),
              entry.text("paragraf"),
              entry.text("utan")));
    }
    return new LawLinks(forms);
  }

  /**
   * Returns where a provision can be read.
   *
   * @param citation the provision; of several sections the first is found
   * @return the places; empty if no act in Svensk författningssamling is cited
   */
  public List<Link> of(Citation citation) {
    return citation
        .act()
        .map(act -> forms.stream().map(f -> new Link(f.name(), address(f, act, citation))).toList())
        .orElse(List.of());
  }

  private static String address(Form form, Act act, Citation citation) {
    String sfs = act.sfs();
    StringBuilder out = new StringBuilder(form.act());
    String chapter = citation.chapter().orElse("");
    List<String> sections = citation.sections();
    String section = sections.isEmpty() ? "" : sections.get(0).replaceAll("-.*", "");
    if (chapter.isEmpty()) {
      out.append(section.isEmpty() ? "" : form.alone());
    } else {
      out.append(form.chapter()).append(section.isEmpty() ? "" : form.section());
    }
    return out.toString()
        .replace("{år}", sfs.substring(0, 4))
        .replace("{nummer}", sfs.substring(5))
        .replace("{kapitel}", chapter.replace(" ", ""))
        .replace("{paragraf}", section.replace(" ", ""));
  }
}
