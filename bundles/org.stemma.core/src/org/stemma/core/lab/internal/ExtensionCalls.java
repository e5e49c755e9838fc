/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.stemma.api.Problem;
import org.stemma.core.extension.ExtensionGateway;

/** The gateway of this process and its threads; all laboratories share it, as they share the extensions. */
@Component(service = ExtensionCalls.class)
public final class ExtensionCalls {

	private final AtomicInteger number = new AtomicInteger();
	private final ExecutorService threads = Executors.newCachedThreadPool(this::thread);
	private final ExtensionGateway gateway;

	/** A gateway that logs each failure. */
	@Activate
	public ExtensionCalls(@Reference LoggerFactory loggers) {
		Logger log = loggers.getLogger(ExtensionCalls.class);
		this.gateway = new ExtensionGateway(threads, Clock.systemUTC(), problem -> log(log, problem));
	}

	/** The gateway. */
	public ExtensionGateway gateway() {
		return gateway;
	}

	@Deactivate
	void stop() {
		threads.shutdownNow();
	}

	private Thread thread(Runnable work) {
		Thread thread = new Thread(work, "stemma-extension-" + number.incrementAndGet());
		thread.setDaemon(true);
		return thread;
	}

	private static void log(Logger log, Problem problem) {
		problem.cause().ifPresentOrElse(cause -> log.warn("{}", problem.message(), cause),
				() -> log.warn("{}", problem.message()));
	}
}
