/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** How long threads had a processor. */
final class ProcessorTime {

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	/** The time that a thread had so far; what passed since the machine began, where it is not counted. */
	Duration of(Thread thread) {
		long nanos = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : System.nanoTime();
		return Duration.ofNanos(Math.max(0, nanos));
	}
}
