package org.interleave;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What no class below a root package may do. All rules follow from one list of packages.
record PackageRules(String root) {

  /// A package may import only packages above it.
  static final List<String> ORDER =
      List.of(
          "value",
          "program",
          "listing",
          "compiler",
          "javacode",
          "scenario",
          "trace",
          "library",
          "machine",
          "schedule",
          "run",
          "explore",
          "analysis",
          "timeline",
          "paint",
          "playback",
          "export",
          "cli",
          "ui");

  List<ArchRule> all() {
    return Stream.concat(
            arrows().stream(),
            Stream.of(
                homeless(), entrances(), cycles(), toolkit(), imaging(), siblings(), console()))
        .toList();
  }

  /// One prohibition for each package: what stands below it in the list.
  private List<ArchRule> arrows() {
    return IntStream.range(0, ORDER.size() - 1).mapToObj(this::arrow).toList();
  }

  private ArchRule arrow(int place) {
    String[] below = ORDER.stream().skip(place + 1).map(this::tree).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(tree(ORDER.get(place)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(below)
        .allowEmptyShould(true)
        .as(ORDER.get(place) + " must not know any package below it")
        .because("data flows one way, and each step of it can be understood without the next");
  }

  private ArchRule homeless() {
    return noClasses()
        .should(
            be(
                outside(
                    Stream.concat(ORDER.stream().map(this::tree), Stream.of(root, tree("launcher")))
                        .toArray(String[]::new))))
        .as("no class stands in a package that is not in the list")
        .because("a package without a place could be imported from anywhere");
  }

  private ArchRule entrances() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root, tree("launcher"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root, tree("launcher"))
        .as("no package may know where the program begins")
        .because(
            "the root package and the launcher know everyone, so that nobody has to know them");
  }

  private ArchRule cycles() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .as("packages must not form a cycle")
        .because("packages in a cycle are one package");
  }

  private ArchRule toolkit() {
    return noClasses()
        .that(outside(root, tree("ui")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
        .as("only ui may know JavaFX")
        .because("everything else must run, and be tested, without a window");
  }

  private ArchRule imaging() {
    return noClasses()
        .that(outside(tree("export")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..")
        .as("only export may know Java2D and ImageIO")
        .because("a picture is painted on a Surface, which one package turns into pixels");
  }

  /// What all parts of the window may use is no part of it that is seen.
  private ArchRule siblings() {
    return slices()
        .matching(root + ".ui.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(alwaysTrue(), resideInAPackage(tree("ui.background")))
        .allowEmptyShould(true)
        .as("parts of the window must not know each other")
        .because("they meet in ui itself, which puts them together");
  }

  private ArchRule console() {
    return noClasses()
        .that(outside(root, tree("cli"), tree("launcher")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .as("only the command line may print")
        .because("whoever calls a package decides what is shown, and where");
  }

  private String tree(String name) {
    return root + "." + name + "..";
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }
}
