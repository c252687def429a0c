package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lagfrist.engine.RecordingProfile;
import se.lagfrist.engine.RecordingProfile.Kept;

class RecordingProfileJsonTest {

  @Test
  void whatIsWrittenIsRead() {
    RecordingProfile profile =
        new RecordingProfile(
            "utdrag",
            Map.of(
                "Placement",
                Kept.ALL,
                "Review",
                new Kept(Set.of("heldOn"), Set.of("CONSIDERATION"), true)));

    assertThat(RecordingProfileJson.parse(RecordingProfileJson.write(profile))).isEqualTo(profile);
  }

  @Test
  void aProfileWrittenFromAMappingNamesTheCodesByTheirField() {
    RecordingProfile profile =
        RecordingProfileJson.parse(
            "{\"kinds\": {\"Plan\": {\"kind\": [\"LSS_PLAN\"], \"latestOnly\": true}}}");

    assertThat(profile.kinds()).containsEntry("Plan", new Kept(Set.of(), Set.of("LSS_PLAN"), true));
  }
}
