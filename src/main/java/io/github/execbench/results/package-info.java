/** Records of what was measured, and their files. */
package io.github.execbench.results;
