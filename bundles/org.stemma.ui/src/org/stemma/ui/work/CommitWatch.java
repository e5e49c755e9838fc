/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.work;

import java.util.List;
import java.util.function.Consumer;

import org.stemma.api.RecordRef;
import org.stemma.ui.text.Texts;

/** Tells a view of commits until it is closed. Made and closed on the user interface's thread, which also hears of commits. */
public final class CommitWatch {

	private static final String TITLE = new Texts(CommitWatch.class).get("watch");

	private final Workplace workplace;
	private final Consumer<List<RecordRef>> listener;
	private AutoCloseable listening;
	private boolean closed;

	/** Starts watching, in the background. */
	public CommitWatch(Workplace workplace, Consumer<List<RecordRef>> listener) {
		this.workplace = workplace;
		this.listener = listener;
		workplace.background().run(TITLE, this::listen, this::started);
	}

	private AutoCloseable listen() {
		return workplace.laboratory().records().listen(refs -> workplace.background().onUserInterface(() -> tell(refs)));
	}

	private void started(AutoCloseable running) {
		listening = running;
		if (closed) {
			end();
		}
	}

	private void tell(List<RecordRef> refs) {
		if (!closed) {
			listener.accept(refs);
		}
	}

	/** Stops watching. */
	public void close() {
		if (!closed) {
			closed = true;
			end();
		}
	}

	private void end() {
		if (listening != null) {
			AutoCloseable running = listening;
			listening = null;
			workplace.background().run(TITLE, () -> {
				running.close();
				return Boolean.TRUE;
			}, ended -> { });
		}
	}
}
