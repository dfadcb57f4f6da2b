package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuetSettingsTest {

  private static final DuetSettings.Build BUILD =
      new DuetSettings.Build("/a.jar", "/bin/java", "", Optional.empty());

  @TempDir Path folder;

  private static DuetSettings settings(String warmup, List<Exemption> exemptions) {
    return new DuetSettings(
        1,
        7,
        0.05,
        0.01,
        exemptions,
        20,
        OptionalDouble.of(90),
        BUILD,
        BUILD,
        warmup,
        List.of("-i", "2"),
        new DuetPlan(List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    DuetSettings settings =
        settings(
            "auto",
            List.of(
                new Exemption("a\\.B", OptionalDouble.of(0.2), false, "swings"),
                new Exemption("c", OptionalDouble.empty(), true, "moved")));
    settings.write(folder);
    assertEquals(settings, DuetSettings.read(folder));
  }

  @Test
  void readsAFileThatKnowsNoPolicy() throws IOException {
    Files.writeString(
        folder.resolve("duet.json"),
        """
        {"format": 1, "seed": 7, "margin": 0.05, "alpha": 0.01, "maxPairs": 20,
         "timeBudgetSeconds": 90.0, "jmhArguments": ["-i", "2"],
         "baseline": {"jar": "/a.jar", "java": "/bin/java", "jvmArguments": "", "work": null},
         "candidate": {"jar": "/a.jar", "java": "/bin/java", "jvmArguments": "", "work": null},
         "plan": {"shared": [], "gone": [], "added": []}}
        """);
    assertEquals(settings("fixed", List.of()), DuetSettings.read(folder));
  }
}
