/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a committing process wait for its end at the moment that it was told. */
final class LastMoment implements WatchedCommits.Watcher {

	private final Voice voice;
	private Said armed;
	private Moment moment = Moment.ANY;
	private long number;
	private boolean written;

	LastMoment(Voice voice) {
		this.voice = voice;
	}

	/**
	 * From now on it waits in the commit of this operation.
	 *
	 * @param next number that the commit will have
	 */
	void arm(Moment when, Said operation, long next) {
		moment = when;
		armed = new Said(Said.Word.WAITS, operation.operation(), operation.records());
		number = next;
	}

	@Override
	public void before(Connection connection) throws SQLException {
		written = armed != null && isWritten(connection);
		if (written && moment == Moment.WRITTEN) {
			voice.sayAndWait(armed);
		}
	}

	@Override
	public void after() {
		if (written && moment == Moment.COMMITTED) {
			voice.sayAndWait(armed);
		}
	}

	/** The journal of this transaction has the commit that nobody else can see yet. */
	private boolean isWritten(Connection connection) throws SQLException {
		try (PreparedStatement question = connection.prepareStatement("SELECT number FROM journal_commit WHERE number = ?")) {
			question.setLong(1, number);
			try (ResultSet found = question.executeQuery()) {
				return found.next();
			}
		}
	}
}
