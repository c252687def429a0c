package se.lagfrist.host.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.lagfrist.casefile.CaseFile;
import se.lagfrist.casefile.CaseFileException;
import se.lagfrist.host.HostSettings;
import se.lagfrist.host.problem.HostProblem;
import se.lagfrist.json.CaseFileJson;

/** Takes in a case file written as JSON, all of it or nothing. */
@Service
public class CaseUpload {

  private final CaseStore store;
  private final long most;

  CaseUpload(CaseStore store, HostSettings settings) {
    this.store = store;
    this.most = settings.largestUpload().toBytes();
  }

  /**
   * Takes in a case.
   *
   * @param in the JSON
   * @param announced how many bytes were announced, or -1
   * @throws CaseFileException naming every field that is malformed or contradictory
   * @throws HostProblem if it is too large or the case is there already
   * @throws IOException if the stream cannot be read
   */
  public CaseFile take(InputStream in, long announced) throws IOException {
    if (announced > most) {
      throw HostProblem.tooLarge(most);
    }
    byte[] bytes = in.readNBytes((int) most + 1);
    if (bytes.length > most) {
      throw HostProblem.tooLarge(most);
    }
    CaseFile file = CaseFileJson.read(new ByteArrayInputStream(bytes));
    try {
      store.insert(file);
    } catch (DuplicateKeyException e) {
      throw HostProblem.caseExists(file.id());
    }
    return file;
  }
}
