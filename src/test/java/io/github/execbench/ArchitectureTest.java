package io.github.execbench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the arrows between the rooms: what each may use, and that there is no circle. */
class ArchitectureTest {

  private static final String ROOT = "io.github.execbench.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.execbench")
          .that(not(resideInAPackage("..jmh_generated..")));

  /**
   * Each package and all that it may use; {@code *} stands for every package below. A package that
   * is not listed may use none.
   */
  private static final String ARROWS =
      """
      io                      :
      launcher                : launcher.cache
      launcher.cache          :
      workload                :
      workload.empty          : workload
      workload.sleep          : workload
      workload.own            : io workload
      workload.photo          : io workload workload.photo.*
      workload.photo.synthetic: io workload workload.photo.encode
      workload.photo.pipeline : io
      workload.photo.jpeg     : workload.photo.pipeline
      workload.photo.encode   : workload.photo.jpeg
      workload.photo.blur     : workload workload.photo.pipeline
      workload.photo.jpeg.audit: workload.photo.jpeg
      workload.photo.decode   : workload workload.photo.jpeg workload.photo.jpeg.audit \
      workload.photo.pipeline
      workload.photo.dct      : workload.photo.blur workload.photo.encode workload.photo.jpeg \
      workload.photo.pipeline
      workload.photo.filter   : workload.photo.blur workload.photo.dct workload.photo.decode \
      workload.photo.encode \
      workload.photo.jpeg workload.photo.pipeline
      strategy                : io workload strategy.process strategy.cluster strategy.cluster.engine
      strategy.process        : io workload strategy.process.*
      strategy.process.wire   : workload
      strategy.process.worker : io launcher launcher.cache workload strategy.process.wire
      strategy.process.cache  : io launcher.cache workload strategy.process.wire strategy.process.worker
      strategy.cluster        : io workload strategy.cluster.engine strategy.cluster.node \
      strategy.process strategy.process.wire strategy.process.worker
      strategy.cluster.engine : io
      strategy.cluster.hazelcast: strategy.cluster.engine
      strategy.cluster.node   : io strategy.cluster.engine strategy.process strategy.process.*
      benchmark               : io strategy workload workload.*
      results                 : io
      results.journal         : io results
      results.summary         : io results results.journal
      results.input           : io results results.journal
      results.output          : io results results.journal results.summary
      run                     : io results results.*
      run.duet                : io results results.* run run.*
      run.machine             : io results.journal
      run.jmh                 : io results results.* run run.machine
      regression              : results
      regression.steady       : results results.journal
      regression.sequential   : regression results
      report                  : io results results.journal results.summary
      report.comparison       : io report regression results
      report.answer           : report results results.*
      report.svg              : report results results.summary
      report.html             : report report.answer report.svg results results.journal results.summary
      cli                     : io cli.* launcher strategy strategy.process.worker
      cli.console             : io
      cli.runner              : cli.console io launcher launcher.cache strategy strategy.* workload workload.*
      cli.sleep               : cli.console cli.runner strategy workload workload.*
      cli.worker              : cli.console cli.runner strategy.cluster strategy.cluster.*
      cli.noise               : cli.console report results run.machine strategy workload workload.*
      cli.photos              : cli.console cli.runner io report run strategy workload workload.*
      cli.spark               : cli cli.console cli.photos io launcher strategy workload workload.*
      cli.check               : cli.console workload benchmark io regression regression.* report \
      report.* results results.*
      cli.tryout              : benchmark cli.console cli.run cli.runner io regression.steady report report.* results results.* \
      run run.* strategy workload workload.own
      cli.duet                : cli.check cli.console cli.run cli.tryout io regression regression.* report \
      report.* results results.* run run.* workload.own
      cli.run                 : benchmark cli.console cli.photos cli.runner io regression.* report \
      report.* results \
      results.* run run.* strategy workload workload.*
      """;

  @Test
  void usesOnlyWhatItsArrowsAllow() {
    var allowed = new TreeMap<String, Set<String>>();
    for (String line : ARROWS.lines().toList()) {
      String[] sides = line.split(":", -1);
      allowed.put(sides[0].strip(), Set.of(sides[1].strip().split(" +")));
    }
    var forbidden = new TreeSet<String>();
    for (JavaClass from : CLASSES) {
      String room = room(from);
      for (Dependency arrow : from.getDirectDependenciesFromSelf()) {
        JavaClass to = arrow.getTargetClass().getBaseComponentType();
        if (to.getPackageName().startsWith(ROOT)
            && !room.isEmpty()
            && !room.equals(room(to))
            && allowed.getOrDefault(room, Set.of()).stream().noneMatch(a -> opens(a, room(to)))) {
          forbidden.add(room + " -> " + room(to) + ": " + from.getSimpleName());
        }
      }
    }
    assertEquals(Set.of(), forbidden);
  }

  private static String room(JavaClass c) {
    return c.getPackageName().length() < ROOT.length()
        ? ""
        : c.getPackageName().substring(ROOT.length());
  }

  private static boolean opens(String arrow, String room) {
    return arrow.endsWith(".*")
        ? room.startsWith(arrow.substring(0, arrow.length() - 1))
        : room.equals(arrow);
  }

  @Test
  void packagesHaveNoCyclesAtAnyDepth() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** So that NullAway reads it: a package says what null means in it, or has none. */
  @Test
  void eachPackageIsNullMarked() {
    var unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unmarked);
  }

  /** So that these could be a library of their own any day. */
  @ParameterizedTest
  @ValueSource(strings = {"decode", "blur", "encode", "jpeg", "filter", "pipeline"})
  void photosOfALibraryKnowNeitherTaskNorStrategy(String room) {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + "workload.photo." + room + "..")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameContaining("Task")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "strategy..")
        .check(CLASSES);
  }

  /** It is not in the jar: what touches it must be loaded by itself. */
  @Test
  void oneRoomAloneKnowsHazelcast() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "strategy.cluster.hazelcast")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.hazelcast..")
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
        .allowEmptyShould(true)
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

  /**
   * A worker's output is its protocol, JMH's goes through System.out, a file may be /dev/stdout.
   */
  private static final Set<String> REDIRECTING =
      Set.of("strategy.process.worker", "strategy.cluster.node", "run.jmh", "launcher", "io", "");

  @Test
  void onlyTheCommandLinePrints() {
    var printing =
        CLASSES.stream()
            .filter(c -> !room(c).startsWith("cli") && !REDIRECTING.contains(room(c)))
            .filter(ArchitectureTest::touchesStandardStreams)
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), printing);
  }

  private static boolean touchesStandardStreams(JavaClass c) {
    return c.getFieldAccessesFromSelf().stream()
        .anyMatch(a ->
            a.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(a.getName()));
  }
}
