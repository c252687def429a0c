package se.lagfrist.host.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import se.lagfrist.engine.ObligationEngine;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.host.store.ExtractStore;
import se.lagfrist.host.store.StoredCase;
import se.lagfrist.json.RecordingProfileJson;

/**
 * The engine that answers a case. The host's own tables hold everything; a case that came of an
 * extract is answered with what such an extract keeps, so that what it cannot know is never late.
 */
@Service
public class Engines {

  private final ObligationEngine own;
  private final ExtractStore extracts;
  private final Map<Long, ObligationEngine> byExtract = new ConcurrentHashMap<>();

  Engines(ObligationEngine own, ExtractStore extracts) {
    this.own = own;
    this.extracts = extracts;
  }

  /** Returns the engine for the cases of the host's own tables. */
  public ObligationEngine own() {
    return own;
  }

  /** Returns the engine for a case. */
  public ObligationEngine of(StoredCase stored) {
    Long extract = stored.extract();
    return extract == null ? own : byExtract.computeIfAbsent(extract, this::made);
  }

  private ObligationEngine made(long extract) {
    RecordingProfile kept = RecordingProfileJson.parse(extracts.profile(extract));
    return own.with(
        own.settings().withRecording(new RecordingProfile("utdrag " + extract, kept.kinds())));
  }
}
