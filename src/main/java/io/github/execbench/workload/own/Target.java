package io.github.execbench.workload.own;

/**
 * What a name means: a class, or a method of one.
 *
 * @param className as the user wrote it
 * @param method empty for the class itself
 * @param parameters what follows the method's name: {@code ()}, {@code (int)}, or nothing if that
 *     was not said
 */
record Target(String className, String method, String parameters) {

  static final String NONE = "()";
  static final String INDEX = "(int)";

  /**
   * Reads {@code Class}, {@code Class::method}, {@code Class::method()} or {@code
   * Class::method(int)}.
   */
  static Target parse(String work) throws WorkException {
    int at = work.indexOf("::");
    String className = (at < 0 ? work : work.substring(0, at)).strip();
    String rest = at < 0 ? "" : work.substring(at + 2).strip();
    int bracket = rest.indexOf('(');
    String method = bracket < 0 ? rest : rest.substring(0, bracket).strip();
    String parameters = bracket < 0 ? "" : rest.substring(bracket).replace(" ", "");
    if (className.isEmpty() || (at >= 0 && method.isEmpty())) {
      throw WorkException.usage(
          "'" + work + "' names no work: give a class, Class::method or a .java file");
    }
    if (!parameters.isEmpty() && !parameters.equals(NONE) && !parameters.equals(INDEX)) {
      throw WorkException.usage(
          "'" + work + "': a method that is measured takes nothing, (), or the index, (int)");
    }
    return new Target(className, method, parameters);
  }

  boolean isMethod() {
    return !method.isEmpty();
  }

  @Override
  public String toString() {
    return isMethod() ? className + "::" + method + parameters : className;
  }
}
