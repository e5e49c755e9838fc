/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.lang.management.ManagementFactory;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** How much memory threads allocate, as far as the Java machine tells. */
final class ThreadMemory {

	private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
	private final ObjectName threads;

	ThreadMemory() {
		try {
			this.threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
		} catch (MalformedObjectNameException impossible) {
			throw new IllegalStateException("The platform's own name is a name", impossible);
		}
	}

	/** Bytes that the current thread allocated since it began; 0 on a machine that does not count them. */
	long allocated() {
		try {
			Object bytes = server.invoke(threads, "getThreadAllocatedBytes", new Object[] { Thread.currentThread().threadId() },
					new String[] { long.class.getName() });
			return bytes instanceof Long number ? Math.max(0, number) : 0;
		} catch (JMException notCounted) {
			return 0;
		}
	}
}
