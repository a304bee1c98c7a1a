package org.interleave.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.interleave.compiler.Compilation.Compiled;
import org.interleave.compiler.Compiler;
import org.interleave.listing.Constant;
import org.interleave.scenario.Entry.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentTest {

  private static final String LISTING =
      """
      A = 1; B = 2.5  # two in a line
      NAMES = 3
      print(A, B, NAMES)
      """;

  private static Experiment experiment() {
    return Experiment.of("Three", LISTING, true, (Compiled) Compiler.compile(LISTING));
  }

  @Test
  void numbersStandInTheConstantsPlacesAndAllElseAsItWas() {
    Map<String, Number> values = new LinkedHashMap<>();
    values.put("A", -1_000_000L);
    values.put("NAMES", 4L);
    values.put("B", 1e-6);

    Experiment changed = experiment().with(values);

    assertThat(changed.listing())
        .isEqualTo(
            """
            A = -1000000; B = 1e-06  # two in a line
            NAMES = 4
            print(A, B, NAMES)
            """);
    assertThat(changed.constants())
        .extracting(Constant::value)
        .containsExactly(-1_000_000L, 1e-6, 4L);
    assertThat(changed.title()).isEqualTo("Three");
  }

  @Test
  void aScenarioBringsItsTitleItsLockAndItsConstants() {
    Experiment first = Experiment.of(Catalogue.first());

    assertThat(first.title()).isEqualTo("A millisecond is enough");
    assertThat(first.lock()).isFalse();
    assertThat(first.constants())
        .extracting(Constant::name)
        .containsExactly("COUNT", "NUM_THREADS", "SLEEP");
  }

  static Stream<Scenario> scenarios() {
    return Catalogue.builtIn().chapters().stream()
        .flatMap(it -> it.entries().stream())
        .map(Scenario.class::cast);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioIsReadyToBeRunAtItsSmallSize(Scenario scenario) {
    Map<String, Number> small = new LinkedHashMap<>(scenario.endings().small());

    assertThat(Experiment.of(scenario).with(small).program().functions()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAME  | the listing has no constant 'NAME': did you mean 'NAMES'? It has A, B, NAMES.
          SLEEP | the listing has no constant 'SLEEP': it has A, B, NAMES.
          """)
  void aConstantThatIsNotThereIsRefusedWithThoseThatAre(String name, String sentence) {
    assertThat(experiment().refusal(name)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "A, 0, 0",
    "A, -7, -7",
    "A, ' +7 ', 7",
    "A, 9223372036854775807, 9223372036854775807",
    "B, 3, 3.0",
    "B, .5, 0.5",
    "B, 2.e3, 2000.0",
    "B, -1E-3, -0.001",
    "B, 500us, 5.0E-4",
    "B, 1 ms, 0.001",
    "B, 0s, 0.0"
  })
  void numbersAreReadAsTheConstantIsOne(String name, String text, String number) {
    Constant constant = experiment().constant(name).orElseThrow();

    assertThat(ConstantText.parse(constant, text)).hasToString(number);
  }

  @ParameterizedTest
  @CsvSource({
    "A, 1.5, choose a whole number.",
    "A, 1ms, choose a whole number.",
    "A, '', choose a whole number.",
    "A, 0x10, choose a whole number.",
    "A, 9223372036854775808, 'choose a whole number up to 9,223,372,036,854,775,807.'",
    "A, -9223372036854775808, 'choose a whole number up to 9,223,372,036,854,775,807.'",
    "B, nan, 'choose a number, or a duration such as 500us or 1ms.'",
    "B, 1e400, 'choose a number, or a duration such as 500us or 1ms.'",
    "B, 1 hour, 'choose a number, or a duration such as 500us or 1ms.'"
  })
  void whatIsNoSuchNumberIsRefused(String name, String text, String sentence) {
    Constant constant = experiment().constant(name).orElseThrow();

    assertThatThrownBy(() -> ConstantText.parse(constant, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
  }
}
