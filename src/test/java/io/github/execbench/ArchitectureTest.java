package io.github.execbench;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the arrows between the packages. */
class ArchitectureTest {

  private static final String ROOT = "io.github.execbench.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.execbench");

  /** Each package and what it must not see. */
  @ParameterizedTest
  @CsvSource({
    "io, workload strategy benchmark run results regression report cli launcher",
    "workload, strategy benchmark run results regression report cli",
    "strategy, benchmark run results regression report cli",
    "benchmark, run results regression report cli",
    "results, workload strategy benchmark run regression report cli",
    "run, workload strategy benchmark regression report cli",
    "regression, workload strategy benchmark run report cli",
    "report, workload strategy benchmark run cli",
    "launcher, workload strategy benchmark run results regression report cli",
  })
  void seesOnlyWhatItsArrowsAllow(String from, String forbidden) {
    String[] targets =
        Arrays.stream(forbidden.split(" ")).map(p -> ROOT + p + "..").toArray(String[]::new);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(targets)
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"io", "workload", "strategy", "results", "regression", "report"})
  void seesNoJmh(String from) {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + from + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.openjdk.jmh..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineExits() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "Launcher")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
