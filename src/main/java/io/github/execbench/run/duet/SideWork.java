package io.github.execbench.run.duet;

import java.util.List;

/**
 * One build of somebody's own work.
 *
 * @param work a class or {@code Class::method}
 * @param classPath where its classes are, absolute
 * @param hash of the code there
 * @param jvmArguments that tell a fork of it
 */
public record SideWork(
    String work, List<String> classPath, String hash, List<String> jvmArguments) {

  public SideWork {
    classPath = List.copyOf(classPath);
    jvmArguments = List.copyOf(jvmArguments);
  }
}
