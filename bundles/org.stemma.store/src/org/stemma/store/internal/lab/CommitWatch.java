/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

import org.stemma.api.RecordRef;
import org.stemma.core.store.Commit;
import org.stemma.core.store.CommitListener;
import org.stemma.store.internal.read.HeadRow;
import org.stemma.store.internal.read.JournalRows;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Tells listeners of commits in their order, on a thread of its own: own commits at once, those of others when the head
 * row, read once a second, has moved. Nothing runs while nobody listens.
 */
final class CommitWatch implements AutoCloseable {

	private static final long PERIOD_MILLIS = 1_000;

	private final Database database;
	private final BiConsumer<String, Throwable> complaints;
	private final HeadRow heads = new HeadRow();
	private final JournalRows journal = new JournalRows();
	private final List<CommitListener> listeners = new CopyOnWriteArrayList<>();
	private final Object monitor = new Object();
	private boolean asked;
	private boolean closed;
	private Thread thread;
	private long told;

	CommitWatch(Database database, BiConsumer<String, Throwable> complaints) {
		this.database = database;
		this.complaints = complaints;
	}

	/** Adds a listener of the commits from now on; closing the answer removes it. */
	AutoCloseable listen(CommitListener listener) {
		long head = database.read(session -> heads.read(session).commit());
		synchronized (monitor) {
			if (thread == null) {
				told = head;
				thread = Thread.ofPlatform().daemon().name("stemma-commits").unstarted(this::run);
				thread.start();
			}
		}
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Something was committed by this process. */
	void look() {
		synchronized (monitor) {
			asked = true;
			monitor.notifyAll();
		}
	}

	private void run() {
		while (awaited()) {
			try {
				tell();
			} catch (SqlFailure unreachable) {
				complaints.accept("The journal could not be read for new commits; it is asked again", unreachable);
			}
		}
	}

	/** Waits until something may be new; false when the lab is closed. */
	private boolean awaited() {
		synchronized (monitor) {
			boolean shared = database.dialect().shared();
			long end = System.nanoTime() + PERIOD_MILLIS * 1_000_000;
			while (!closed && !asked && !(shared && System.nanoTime() >= end)) {
				pause(shared);
			}
			asked = false;
			return !closed;
		}
	}

	private void pause(boolean shared) {
		try {
			monitor.wait(shared ? PERIOD_MILLIS : 0);
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			closed = true;
		}
	}

	private void tell() {
		long head = database.read(session -> heads.read(session).commit());
		if (head > told) {
			for (Commit commit : database.read(session -> journal.after(session, told))) {
				List<RecordRef> touched = database.read(session -> journal.touched(session, commit));
				listeners.forEach(listener -> tell(listener, commit, touched));
				told = commit.number();
			}
		}
	}

	private void tell(CommitListener listener, Commit commit, List<RecordRef> touched) {
		try {
			listener.committed(commit, touched);
		} catch (RuntimeException failure) {
			complaints.accept("A listener failed at commit " + commit.number(), failure);
		}
	}

	@Override
	public void close() {
		Thread running;
		synchronized (monitor) {
			closed = true;
			monitor.notifyAll();
			running = thread;
		}
		if (running != null && running != Thread.currentThread()) {
			join(running);
		}
	}

	private static void join(Thread running) {
		try {
			running.join(5 * PERIOD_MILLIS);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
