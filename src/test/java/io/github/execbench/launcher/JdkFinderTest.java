package io.github.execbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdkFinderTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void realPath() throws IOException {
    folder = temp.toRealPath();
  }

  @ParameterizedTest
  @CsvSource({
    "1.8.0_292, 8",
    "1.8, 8",
    "9, 9",
    "11.0.2, 11",
    "25, 25",
    "25.0.1+9, 25",
    "26-ea, 26",
    "x, 0",
  })
  void readsTheFeatureOfAVersion(String version, int feature) {
    assertEquals(feature, Jdk.feature(version));
  }

  @Test
  void takesWhatIsNamedForTheSuiteFirst() throws Exception {
    String named = home("named", "26.0.1").toString();
    String other = home("other", "25.0.1").toString();
    assertEquals(named, found(named, Map.of("JAVA_HOME", other)));
    assertEquals(named, found(null, Map.of(JdkFinder.VARIABLE, named, "JAVA_HOME", other)));
  }

  @Test
  void refusesANamedHomeThatIsTooOld() throws Exception {
    String old = home("old", "17.0.9").toString();
    home("jvm/25", "25");
    NoJdkException e =
        assertThrows(NoJdkException.class, () -> found(null, Map.of(JdkFinder.VARIABLE, old)));
    assertEquals(2, e.exitCode());
    assertEquals(
        "EXECBENCH_JAVA_HOME=" + old + " is Java 17.0.9: name the home of a JDK 25 or later",
        e.getMessage());
  }

  @Test
  void refusesANamedHomeThatIsNone() {
    String none = folder.resolve("none").toString();
    NoJdkException e = assertThrows(NoJdkException.class, () -> found(none, Map.of()));
    assertEquals(
        "-Dexecbench.java.home=" + none + " holds no Java: name the home of a JDK 25 or later",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"JAVA_HOME", "JAVA25_HOME", "JAVA_25_HOME", "JAVA_HOME_25_X64", "JDK_25", "JDK25"})
  void takesWhatAVariableNames(String variable) throws Exception {
    String home = home("here", "25.0.1").toString();
    home("jvm/25", "25.0.3");
    assertEquals(home, found(null, Map.of(variable, home)));
  }

  @Test
  void passesOverVariablesThatNameNone() throws Exception {
    String old = home("old", "17").toString();
    String later = home("later", "26").toString();
    Map<String, String> variables =
        Map.of("JAVA_HOME", old, "JAVA25_HOME", "", "JAVA26_HOME", later, "JAVA_9999999999", old);
    assertEquals(later, found(null, variables));
  }

  @Test
  void takesTheLowestVersionOfTheUsualFoldersInItsLatestUpdate() throws Exception {
    home("jvm/21", "21.0.9");
    home("jvm/26", "26");
    home("jvm/25-a", "25.0.9");
    Path best = home("jvm/25-b/Contents/Home", "25.0.10");
    home("jvm/25-c", "25");
    Files.createSymbolicLink(folder.resolve("jvm/default"), folder.resolve("jvm/26"));
    assertEquals(best.toString(), found(null, Map.of()));
  }

  @Test
  void asksAJavaWithoutAReleaseFile() throws Exception {
    Path home = home("jvm/bare", "25");
    Files.delete(home.resolve("release"));
    Path java = home.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"25.0.2\" 2026-01-20' >&2\n");
    assertTrue(java.toFile().setExecutable(true));
    assertEquals(home.toString(), found(null, Map.of()));
  }

  @Test
  void saysInOneLineThatThereIsNone() throws Exception {
    home("jvm/17", "17");
    NoJdkException e = assertThrows(NoJdkException.class, () -> found(null, Map.of()));
    assertEquals(5, e.exitCode());
    assertEquals(1, e.getMessage().lines().count());
    assertTrue(e.getMessage().contains("EXECBENCH_JAVA_HOME"), e.getMessage());
  }

  @Test
  void passesOnWhatMakesSense() throws Exception {
    Jdk jdk = Jdk.at(home("here", "25"));
    List<String> inputs =
        List.of(
            "-Xmx1g",
            "-Da=b",
            "-ea",
            "-XX:+UseSerialGC",
            "-agentlib:jdwp=x",
            "-Xdebug",
            "-Djava.specification.version=17");
    assertEquals(
        List.of(
            jdk.java().toString(),
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-Xmx1g",
            "-Da=b",
            "-ea",
            "-XX:+UseSerialGC",
            "-Dexecbench.launched=true",
            "-jar",
            "b.jar",
            "x y",
            ""),
        ChildJvm.command(jdk, inputs, List.of(), "b.jar", new String[] {"x y", ""}));
  }

  private String found(String property, Map<String, String> variables) throws NoJdkException {
    return new JdkFinder(property, variables, List.of(folder.resolve("jvm")))
        .find()
        .home()
        .toString();
  }

  private Path home(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.createFile(home.resolve("bin/java"));
    Files.createFile(home.resolve("bin/java.exe"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
