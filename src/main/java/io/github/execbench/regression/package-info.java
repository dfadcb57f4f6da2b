/**
 * Statistics and verdicts of a comparison. Reads no files but the rate of false alarms that it was
 * validated with, a resource of its own.
 */
package io.github.execbench.regression;
