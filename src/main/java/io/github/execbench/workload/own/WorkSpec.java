package io.github.execbench.workload.own;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user pointed at.
 *
 * @param work a class ({@code com.acme.Resize}), a method of one ({@code com.acme.Work::once}), or
 *     the path of a {@code .java} file, with or without {@code ::} and one of its classes or
 *     methods
 * @param classPath absolute files and folders
 * @param params system properties that the work finds, by name
 */
public record WorkSpec(String work, List<String> classPath, Map<String, String> params)
    implements Serializable {

  public WorkSpec {
    classPath = List.copyOf(classPath);
    params = Collections.unmodifiableMap(new TreeMap<>(params));
  }

  /**
   * Reads the command line's words.
   *
   * @param classPath as {@code java -cp} takes it, {@code lib/*} among it; if blank, the current
   *     folder for a class, nothing for a source file
   * @throws WorkException if an entry does not exist or can't be read, or a parameter can't be set
   */
  public static WorkSpec of(String work, String classPath, Map<String, String> params)
      throws WorkException {
    Params.check(params);
    String given = classPath.isBlank() && !SourceWork.isSource(work) ? "." : classPath;
    return new WorkSpec(work, ClassPath.resolve(given), params);
  }
}
