/** Reads results: journals, JMH's JSON and CSV. */
package io.github.execbench.results.input;
