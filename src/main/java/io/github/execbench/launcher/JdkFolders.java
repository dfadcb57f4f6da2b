package io.github.execbench.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where systems and tools put JDKs. */
final class JdkFolders {

  /** Below a folder of its own, a JDK's home may lie deeper on macOS and with some tools. */
  private static final List<String> HOMES =
      Arrays.asList("", "Contents/Home", "libexec/openjdk.jdk/Contents/Home", "current");

  private static final List<String> SYSTEM =
      Arrays.asList(
          "/usr/lib/jvm",
          "/usr/lib64/jvm",
          "/usr/local/lib/jvm",
          "/usr/java",
          "/usr/local",
          "/opt",
          "/opt/java",
          "/opt/jdk",
          "/Library/Java/JavaVirtualMachines",
          "/opt/homebrew/opt",
          "/usr/local/opt");

  private static final List<String> USER =
      Arrays.asList(
          ".sdkman/candidates/java",
          ".asdf/installs/java",
          ".local/share/mise/installs/java",
          ".jenv/versions",
          ".jabba/jdk",
          ".jdks",
          ".gradle/jdks",
          "Library/Java/JavaVirtualMachines",
          "scoop/apps");

  private static final List<String> VENDORS =
      Arrays.asList(
          "Java",
          "Eclipse Adoptium",
          "Microsoft",
          "Zulu",
          "Amazon Corretto",
          "BellSoft",
          "Semeru",
          "OpenJDK");

  private JdkFolders() {}

  /** The folders that hold a folder for each JDK. */
  static List<Path> usual(Map<String, String> variables, String userHome) {
    List<Path> all = new ArrayList<>();
    add(all, variables.get("SDKMAN_DIR"), "candidates/java");
    add(all, variables.get("ASDF_DATA_DIR"), "installs/java");
    add(all, variables.get("MISE_DATA_DIR"), "installs/java");
    add(all, variables.get("GRADLE_USER_HOME"), "jdks");
    for (String below : USER) {
      add(all, userHome, below);
    }
    for (String folder : SYSTEM) {
      add(all, folder, "");
    }
    for (String vendor : VENDORS) {
      add(all, variables.get("ProgramFiles"), vendor);
      add(all, variables.get("LOCALAPPDATA"), "Programs/" + vendor);
    }
    return all;
  }

  private static void add(List<Path> all, @Nullable String folder, String below) {
    if (folder != null && !folder.isEmpty()) {
      all.add(Paths.get(folder).resolve(below));
    }
  }

  /** What may be homes below such folders, each once, though links lead to it. */
  static Set<Path> homes(List<Path> folders) {
    Set<Path> homes = new LinkedHashSet<>();
    for (Path folder : folders) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          for (String deeper : HOMES) {
            Path home = entry.resolve(deeper);
            if (Files.isDirectory(home.resolve("bin"))) {
              homes.add(home.toRealPath());
            }
          }
        }
      } catch (IOException e) {
        // Not on this machine, or not for us to read.
      }
    }
    return homes;
  }
}
