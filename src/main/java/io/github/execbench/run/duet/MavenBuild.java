package io.github.execbench.run.duet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a Maven project is built. One that is a module of others is built with those it needs: alone
 * it would take them from the local repository, where another commit may have put them.
 *
 * @param folder where Maven runs
 * @param command what is run there
 */
record MavenBuild(Path folder, List<String> command) {

  private static final String POM = "pom.xml";

  /**
   * Of a project in a checkout.
   *
   * @throws IOException if a pom.xml can't be read
   */
  static MavenBuild of(Path checkout, Path project) throws IOException {
    Path reactor = project;
    for (Path above : above(checkout, project)) {
      if (lists(above, reactor)) {
        reactor = above;
      }
    }
    List<String> command = new ArrayList<>();
    command.add(maven(List.of(project, reactor, checkout)));
    command.addAll(List.of("-B", "-q", "package", "-DskipTests"));
    if (!reactor.equals(project)) {
      command.addAll(List.of("-pl", slashes(reactor.relativize(project)), "-am"));
    }
    return new MavenBuild(reactor, List.copyOf(command));
  }

  /** The folders above a project, from the nearest to the checkout's own. */
  private static List<Path> above(Path checkout, Path project) {
    List<Path> folders = new ArrayList<>();
    Path relative = checkout.relativize(project);
    for (int names = relative.getNameCount() - 1; names > 0; names--) {
      folders.add(checkout.resolve(relative.subpath(0, names)));
    }
    if (!project.equals(checkout)) {
      folders.add(checkout);
    }
    return folders;
  }

  private static String maven(List<Path> folders) {
    return folders.stream()
        .map(folder -> folder.resolve("mvnw"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("mvn");
  }

  private static boolean lists(Path above, Path module) throws IOException {
    Path pom = above.resolve(POM);
    String name = Pattern.quote(slashes(above.relativize(module)));
    return Files.exists(pom)
        && Pattern.compile("<module>\\s*" + name + "/?\\s*</module>")
            .matcher(Files.readString(pom))
            .find();
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
