package se.lagfrist.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hej | Inte JSON på rad 1
          {"kinds": {"Beslut": {}}} | inget slags uppgift "Beslut". Kanske Decision.
          {"kinds": {"Execution": {"fields": ["startdOn"]}}} | Execution har inte fältet "startdOn". Kanske startedOn.
          {"kinds": {"Plan": {"codes": ["LSS_PLANN"]}}} | Plan har inte koden "LSS_PLANN". Kanske LSS_PLAN.
          {"kinds": {"Plan": {"feilds": []}}} | Plan har inte egenskapen "feilds". Kanske fields.
          """)
  void aSlipIsToldInSwedishAndNeverMeansThatSomethingIsNotKept(String text, String told) {
    assertThatThrownBy(() -> RecordingProfileJson.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }
}
