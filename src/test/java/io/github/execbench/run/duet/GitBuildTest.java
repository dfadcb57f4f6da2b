package io.github.execbench.run.duet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.execbench.run.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The project's build is a script in the place of Maven's wrapper: its jar says what it was made
 * of.
 */
@DisabledOnOs(OS.WINDOWS)
class GitBuildTest {

  @TempDir Path folder;
  private Path project;
  private Path jar;

  @BeforeEach
  void begin() throws IOException, InterruptedException {
    project = Files.createDirectories(folder.resolve("repository/module"));
    jar = project.resolve("target/benchmarks.jar");
    git("init", "-q", ".");
    commit("mkdir -p target && cp pom.xml target/benchmarks.jar", "old");
  }

  private void commit(String build, String pom) throws IOException, InterruptedException {
    Path wrapper = Files.writeString(project.resolve("mvnw"), "#!/bin/sh\n" + build + "\n");
    assertTrue(wrapper.toFile().setExecutable(true));
    Files.writeString(project.resolve("pom.xml"), pom);
    git("add", "-A");
    git("-c", "user.email=a@example.org", "-c", "user.name=a", "commit", "-qm", pom);
  }

  private String git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command)
            .directory(project.getParent().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), said);
    return said;
  }

  private void onlyTheProjectsOwnWorktreeIsLeft() throws IOException, InterruptedException {
    assertEquals(1, git("worktree", "list").lines().count());
  }

  @Test
  void buildsWhatWasCommittedAndLeavesTheProjectAlone() throws Exception {
    Files.writeString(project.resolve("pom.xml"), "new");
    Path copy = folder.resolve("copy.jar");
    new GitBuild(project, "HEAD").build(jar, copy);
    assertEquals("old", Files.readString(copy));
    assertEquals("new", Files.readString(project.resolve("pom.xml")));
    assertTrue(Files.notExists(jar));
    onlyTheProjectsOwnWorktreeIsLeft();
  }

  /** What a module needs must be of the same commit, and not what was last installed. */
  @Test
  void buildsAModuleWithThoseItNeeds() throws Exception {
    Files.writeString(
        project.resolve("../pom.xml"), "<modules><module> module </module></modules>");
    commit("mkdir -p module/target && echo \"$@\" > module/target/benchmarks.jar", "old");
    Path copy = folder.resolve("copy.jar");
    new GitBuild(project, "HEAD").build(jar, copy);
    assertEquals("-B -q package -DskipTests -pl module -am\n", Files.readString(copy));
  }

  @Test
  void buildsAloneWhatNoOtherProjectLists() throws Exception {
    Files.writeString(project.resolve("../pom.xml"), "<modules><module>other</module></modules>");
    commit("mkdir -p target && echo \"$@\" > target/benchmarks.jar", "old");
    Path copy = folder.resolve("copy.jar");
    new GitBuild(project, "HEAD").build(jar, copy);
    assertEquals("-B -q package -DskipTests\n", Files.readString(copy));
  }

  @Test
  void saysWhyABuildFailed() throws Exception {
    commit("echo '[ERROR] no such symbol'; exit 1", "broken");
    var failed =
        assertThrows(
            UnusableJarException.class,
            () -> new GitBuild(project, "HEAD").build(jar, folder.resolve("copy.jar")));
    String message = String.valueOf(failed.getMessage());
    assertTrue(message.startsWith("the build of HEAD failed"), message);
    assertTrue(message.endsWith("[ERROR] no such symbol"), message);
    onlyTheProjectsOwnWorktreeIsLeft();
  }

  @Test
  void refusesWhatIsNoCommit() {
    assertThrows(
        UsageException.class,
        () -> new GitBuild(project, "nonsense").build(jar, folder.resolve("copy.jar")));
    assertThrows(
        UsageException.class,
        () -> new GitBuild(project, "HEAD").build(folder.resolve("x.jar"), folder.resolve("y")));
  }
}
