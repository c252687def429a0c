package se.lagfrist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SoL (2025:400) 12 kap. 4 a § 2 st. | https://lagen.nu/2025:400#K12P4a
          LVU (1990:52) 22-23 §§             | https://lagen.nu/1990:52#P22
          LVM (1988:870) 18 b §              | https://lagen.nu/1988:870#P18b
          SoL (2025:400) 12 kap.             | https://lagen.nu/2025:400#K12
          lag (1930:173)                     | https://lagen.nu/1930:173
          """)
  void a_provision_is_linked_to_by_its_citation(String citation, String address) {
    assertThat(LawLinks.shipped().of(Citation.parse(citation)))
        .extracting(LawLinks.Link::address)
        .contains(address);
  }

  @Test
  void what_is_no_act_has_no_link() {
    assertThat(LawLinks.shipped().of(Citation.parse("JO 7477-2017"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "http://lagen.nu", "https://lagen.nu/ x", "https://a<b>"})
  void an_address_that_is_none_is_told(String address) {
    assertThatThrownBy(
            () ->
                LawLinks.read("lankar.txt", new StringReader("namn: x\nadress: " + address + "\n")))
        .isInstanceOf(LawDataException.class)
        .hasMessageStartingWith("lankar.txt, rad 2");
  }
}
