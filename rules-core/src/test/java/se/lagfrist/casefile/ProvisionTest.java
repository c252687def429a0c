package se.lagfrist.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a system writes a provision, the rules see one form. */
class ProvisionTest {

  @ParameterizedTest
  @CsvSource({
    "4:1, 4:1",
    "4 kap. 1 §, 4:1",
    "4 kap 1 §, 4:1",
    "4 KAP. 1 § 2 st., 4:1",
    "11 kap. 10 §, 11:10",
    "16 kap. 6 f §, 16:6 f",
    "9:8, 9:8",
    "9.8, 9:8",
    "9 § 8, 9:8",
    "9 § 8 p., 9:8",
    "9 § p. 8, 9:8",
    "9 § 1 st. 8 p., 9:8",
    "9 § första stycket 10, 9:10",
    "9 §, 9",
    "9, 9",
    "9 c §, 9 c",
    "16 § 2 st., 16",
    "16 § andra stycket, 16",
    "9 § 9 LSS, 9:9",
    "LSS 9 § 9, 9:9",
    "11 kap. 1 § SoL, 11:1",
    "SoL 11:1, 11:1",
    "enligt särskilt beslut, enligt särskilt beslut",
  })
  void is_read_as(String written, String read) {
    Decision decision =
        Decision.of("c", "b")
            .law(LawArea.SOL)
            .measure(Measure.HOME_CARE)
            .body(Body.OFFICIAL)
            .provision(written)
            .build();
    assertThat(decision.provision()).isEqualTo(read);
  }

  @Test
  void an_empty_one_is_none() {
    assertThat(Provision.normal(" ")).isNull();
    assertThat(Provision.normal(null)).isNull();
  }
}
