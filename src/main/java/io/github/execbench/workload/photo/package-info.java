/** Photos that are blurred and shrunk. */
package io.github.execbench.workload.photo;
