/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.folder;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.stemma.core.instrument.Imports;
import org.stemma.core.lab.Session;

/** Looks into watched folders again and again, in a thread of its own, until it is closed. */
public final class FolderWatch implements AutoCloseable {

	/** Time between two looks. */
	public static final Duration PERIOD = Duration.ofSeconds(2);

	/** How long a file must have stayed the same before it is taken. */
	public static final Duration QUIET = Duration.ofSeconds(4);

	private final CountDownLatch ending = new CountDownLatch(1);
	private final List<FolderIntake> intakes;
	private final Consumer<String> told;
	private final Thread thread;

	private FolderWatch(List<FolderIntake> intakes, Consumer<String> told) {
		this.intakes = intakes;
		this.told = told;
		this.thread = Thread.ofPlatform().name("stemma-folders")
				.uncaughtExceptionHandler((broken, failure) -> told.accept("The folders are watched no more: " + failure))
				.unstarted(this::run);
	}

	/**
	 * Begins to watch.
	 *
	 * @param session in whose name files are imported
	 * @param told    is told a sentence about each file, about each folder that cannot be worked with, and when a failure
	 *                ends the watch
	 */
	public static FolderWatch begin(List<WatchedFolder> folders, Imports imports, Session session, Clock clock,
			Consumer<String> told) {
		List<FolderIntake> intakes = folders.stream()
				.map(folder -> new FolderIntake(folder, imports, session, QUIET, clock, told)).toList();
		FolderWatch watch = new FolderWatch(intakes, told);
		watch.thread.start();
		return watch;
	}

	private void run() {
		try {
			do {
				intakes.forEach(this::look);
			} while (!ending.await(PERIOD.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void look(FolderIntake intake) {
		try {
			intake.look();
		} catch (IOException unreadable) {
			told.accept(intake.folder() + " cannot be worked with: " + unreadable.getMessage());
		}
	}

	/** Ends it; a file that is being taken in is finished first. */
	@Override
	public void close() {
		ending.countDown();
		try {
			thread.join();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
