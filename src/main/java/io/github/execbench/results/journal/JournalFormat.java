package io.github.execbench.results.journal;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How lines become JSON and back: doubles keep every bit, NaN is the text "NaN". */
final class JournalFormat {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JournalFormat() {}
}
