package se.lagfrist.host.fill;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.Today;
import se.lagfrist.host.reminder.NightlyRun;
import se.lagfrist.host.store.CaseStore;
import se.lagfrist.host.store.StoredCase;
import se.lagfrist.json.CaseFileJson;

/** Fills an empty database with the example's contents and makes a first nightly run. */
@Component
@Order(1)
class Filling implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

  private final CaseStore store;
  private final NightlyRun nightly;
  private final Today today;
  private final HostSettings.Fill settings;

  Filling(CaseStore store, NightlyRun nightly, Today today, HostSettings settings) {
    this.today = today;
    this.store = store;
    this.nightly = nightly;
    this.settings = settings.fill();
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (store.count() > 0) {
      LOG.info("The database has cases already and is left as it is");
      return;
    }
    if (settings.examples() || settings.cases() > 0) {
      LOG.info("Filling the database with example cases");
    }
    if (settings.examples()) {
      for (CaseFile file : examples()) {
        store.insert(file, StoredCase.EXAMPLES);
      }
    }
    LocalDate given = settings.until();
    LocalDate until = given == null ? today.get() : given;
    SmallMunicipality.Made made = SmallMunicipality.of(settings.cases(), settings.seed(), until);
    if (!made.heads().isEmpty()) {
      store.insertRows("", made.heads(), made.rows());
    }
    if (store.count() > 0) {
      nightly.run(until);
    }
    LOG.info("The database has {} cases", store.count());
  }

  private static List<CaseFile> examples() throws IOException {
    List<CaseFile> files = new ArrayList<>();
    for (Resource found :
        new PathMatchingResourcePatternResolver().getResources("classpath:/exempel/*.json")) {
      files.add(CaseFileJson.read(found.getInputStream()));
    }
    return files;
  }
}
