package io.github.execbench.workload;

/**
 * A task did its work in another process, but its result can't come back: it is not serializable,
 * too large, or can't be read. The task is sound; it can't be run by processes.
 */
public final class UnsendableResultException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param why follows "its result", as in "has 70000000 bytes"
   */
  public UnsendableResultException(String why) {
    super("its result " + why);
  }
}
