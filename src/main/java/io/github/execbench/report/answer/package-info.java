/** What a run of somebody's own work answers: sentences drawn from its numbers, and code. */
@NullMarked
package io.github.execbench.report.answer;

import org.jspecify.annotations.NullMarked;
