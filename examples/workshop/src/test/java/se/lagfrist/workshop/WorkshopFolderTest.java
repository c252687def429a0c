package se.lagfrist.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lagfrist.workshop.Caller.Answer;

/** A folder that is not as it should be: a Swedish sentence, and nothing lost. */
class WorkshopFolderTest {

  private static final int MANY = 5_000;

  @TempDir private Path folder;

  private Workshop workshop;
  private Caller page;

  @BeforeEach
  void open() throws IOException {
    Folder.fill(folder);
    workshop = Workshop.start(folder, 0, Clock.systemUTC());
    page = new Caller(workshop);
  }

  @AfterEach
  void close() {
    workshop.close();
  }

  @Test
  void fiveThousandFilesAreListedAsFarAsOneCanReadAndTheWorkGoesOn() {
    for (int i = 0; i < MANY; i++) {
      Folder.write(folder.resolve("fil-%04d.feature".formatted(i)), "# tom\n");
    }
    long start = System.nanoTime();
    Answer listed = page.call("filer");
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    assertThat(listed.status()).isEqualTo(200);
    assertThat(listed.text()).contains("fler än 400 filer", "fil-0000.feature", "fil-0001.feature");
    // A rule that is not listed counts all the same, also when another is put in force.
    Folder.write(folder.resolve("ö.dslr"), Folder.RULE);
    Answer forced = enforce(Folder.RULE.replace("av socialn", "av arbetsn"));
    assertThat(forced.status()).as(forced.text()).isEqualTo(422);
    assertThat(forced.text()).contains("används redan");
    // What can be chosen does not hang on the order of the disk.
    assertThat(listed.text()).doesNotContain("fil-4999.feature");
    Answer opened = page.call("oppna", "name", "fil-4999.feature");
    assertThat(opened.text()).contains("# tom");
    assertThat(
            page.call("utkast", "name", "fil-4999.feature", "text", "# mer", "draftVersion", "")
                .status())
        .isEqualTo(200);
    assertThat(Folder.read(folder.resolve("fil-4999.feature"))).isEqualTo("# tom\n");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldOfAndWhatWasThereStays() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(folder), "this user may write everywhere");
      assertNotWritten(keep());
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFileThatIsProtectedIsNotReplacedThoughTheFolderLetsIt() throws IOException {
    Path file = folder.resolve("hemtjanst.dslr");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeTrue(!Files.isWritable(file), "this user may write everywhere");
    Answer forced = enforce(Folder.RULE.replace("av socialn", "av arbetsn"));
    assertThat(forced.status()).isEqualTo(507);
    assertThat(forced.text()).contains("skrivskyddad", "finns kvar på sidan");
    assertThat(Folder.read(file)).isEqualTo(Folder.RULE);
  }

  @Test
  void aFileThatCannotBePutInPlaceIsToldOfAndWhatWasThereStays() throws IOException {
    // Whoever the user is, nothing is put in the place of a folder with something in it.
    Files.createDirectories(folder.resolve("hemtjanst.dslr.utkast/annat"));
    Answer opened = page.call("oppna", "name", "hemtjanst.dslr");
    assertThat(opened.text()).contains("ingen vanlig fil");
    Answer kept = keep();
    assertThat(kept.status()).isGreaterThanOrEqualTo(400);
    assertThat(kept.text()).doesNotContain("Exception");
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(Folder.RULE);
  }

  private Answer keep() {
    return page.call("utkast", "name", "hemtjanst.dslr", "text", "nytt", "draftVersion", "");
  }

  private Answer enforce(String text) {
    return page.call(
        "satt-i-kraft",
        "name",
        "hemtjanst.dslr",
        "author",
        "E. Åberg",
        "versions",
        Map.of("hemtjanst.dslr", RuleFolder.hash(Folder.RULE)),
        "drafts",
        Caller.drafts("hemtjanst.dslr", text));
  }

  private void assertNotWritten(Answer kept) {
    assertThat(kept.status()).isEqualTo(507);
    assertThat(kept.text()).contains("skrivskyddad", "finns kvar på sidan");
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(Folder.RULE);
    Answer forced = enforce(Folder.RULE.replace("av socialn", "av arbetsn"));
    assertThat(forced.status()).isEqualTo(507);
    assertThat(Folder.read(folder.resolve("hemtjanst.dslr"))).isEqualTo(Folder.RULE);
  }
}
