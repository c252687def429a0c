package se.lagfrist.host.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lagfrist.host.store.StoredCase;
import se.lagfrist.obligation.Obligation;
import se.lagfrist.obligation.Timeline;

/**
 * What is due in one case.
 *
 * @param stored the case as read
 * @param timelineOrNull the answer, or null if the case could not be answered
 */
public record Answer(StoredCase stored, @Nullable Timeline timelineOrNull) {

  /** Returns the answer, if the case could be answered. */
  public Optional<Timeline> timeline() {
    return Optional.ofNullable(timelineOrNull);
  }

  /** Returns the obligations, none if the case could not be answered. */
  public List<Obligation> obligations() {
    Timeline timeline = timelineOrNull;
    return timeline == null ? List.of() : timeline.obligations();
  }
}
