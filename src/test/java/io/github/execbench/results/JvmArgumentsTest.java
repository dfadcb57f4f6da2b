package io.github.execbench.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JvmArgumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-Dexecbench.launched=true",
        "-Dexecbench.java.home=/opt/jdk-25",
        "-Dexecbench.images=/home/me/photos",
        "-Dexecbench.images.skip=",
        "-Dexecbench.images.skip=a\nb.jpg/c.jpg",
        "-Dexecbench.cache=/home/me/.cache/execbench",
        "-Djmh.ignoreLock=true",
        "-XX:AOTCache=/home/me/.cache/execbench/03d8a39e-76fa49ba-e2f6580c/worker.aot",
        "-XX:AOTCache=C:\\caches\\03d8a39e-76fa49ba-e2f6580c\\worker.aot",
        "--sun-misc-unsafe-memory-access=allow",
      })
  void leavesOutWhatTheSuiteAdds(String ours) {
    assertEquals("-Xmx1g -Dmine=1", JvmArguments.text(List.of("-Xmx1g", ours, "-Dmine=1")));
  }

  @Test
  void keepsWhatSomebodyChose() {
    List<String> chosen =
        List.of(
            "-Xmx1g",
            "-XX:-IgnoreUnrecognizedVMOptions",
            "-Dexecbench.cache=off",
            "-XX:AOTCache=/home/me/worker.aot",
            "-Dexecbench.imagesize=3",
            "--sun-misc-unsafe-memory-access=deny",
            "-XX:+UseSerialGC");
    assertEquals(chosen, JvmArguments.chosen(chosen));
  }
}
