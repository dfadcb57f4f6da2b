/** What a run of somebody's own work answers: sentences drawn from its numbers, and code. */
package io.github.execbench.report.answer;
