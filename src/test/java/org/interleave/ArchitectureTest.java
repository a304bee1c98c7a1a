package org.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  private static final PackageRules RULES = new PackageRules("org.interleave");
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(RULES.root());

  /// Test classes that break every rule once, below a root of their own.
  private static final PackageRules PLANTED_RULES = new PackageRules("planted");

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

  static Stream<ArchRule> rules() {
    return RULES.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProgramKeeps(ArchRule rule) {
    rule.check(PROGRAM);
  }

  @Test
  void theRulesSeeTheProgram() {
    assertThat(PROGRAM.stream().map(type -> type.getPackageName()).distinct())
        .contains(
            "org.interleave",
            "org.interleave.program",
            "org.interleave.listing",
            "org.interleave.scenario",
            "org.interleave.trace",
            "org.interleave.run",
            "org.interleave.analysis");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          program must not know any package below it               | planted.program.KnowsTheRun
          run must not know any package below it                   | planted.run.KnowsTheAnalysis
          no class stands in a package that is not in the list     | planted.helper.Homeless
          no package may know where the program begins             | planted.analysis.KnowsTheEntrance
          packages must not form a cycle                           | planted.program.KnowsTheRun
          only ui may know JavaFX                                  | planted.analysis.KnowsTheToolkit
          only export may know Java2D and ImageIO                  | planted.ui.left.KnowsImaging
          parts of the window must not know each other             | planted.ui.left.KnowsTheRight
          only the command line may print                          | planted.run.Prints
          """)
  void aPlantedOffenceIsFound(String rule, String offender) {
    List<String> offences =
        PLANTED_RULES.all().stream()
            .filter(planted -> planted.getDescription().startsWith(rule))
            .flatMap(planted -> planted.evaluate(PLANTED).getFailureReport().getDetails().stream())
            .toList();

    assertThat(offences).isNotEmpty().anySatisfy(offence -> assertThat(offence).contains(offender));
  }

  @Test
  void arrowsThatPointUpAreNoOffence() {
    // planted.run.KnowsTheProgram is the only class whose arrows all point up.
    assertThat(
            PLANTED_RULES.all().stream()
                .flatMap(rule -> rule.evaluate(PLANTED).getFailureReport().getDetails().stream())
                .filter(
                    offence ->
                        offence.startsWith("Class <planted.run.KnowsTheProgram>")
                            || offence.startsWith("Method <planted.run.KnowsTheProgram")
                            || offence.startsWith("Constructor <planted.run.KnowsTheProgram")))
        .isEmpty();
  }

  @Test
  void everyRuleIsAProhibitionWithAReason() {
    assertThat(RULES.all())
        .extracting(ArchRule::getDescription)
        .allMatch(text -> text.contains(", because "))
        .allMatch(text -> text.matches("(?s).*\\b(not|no|only)\\b.*, because .*"));
  }
}
