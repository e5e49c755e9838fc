/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import javax.sql.DataSource;

/**
 * A database with connections that are used again. Work runs in a transaction of its own; nobody's work runs on a
 * thread that must not wait for the database. Safe to share between threads.
 */
public final class Database implements AutoCloseable {

	private static final int KEPT_IDLE = 8;

	private final DataSource source;
	private final Dialect dialect;
	private final BooleanSupplier forbiddenThread;
	private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();

	/**
	 * A database.
	 *
	 * @param source          makes connections
	 * @param dialect         what its engine does differently
	 * @param forbiddenThread whether the current thread must not wait for the database
	 */
	public Database(DataSource source, Dialect dialect, BooleanSupplier forbiddenThread) {
		this.source = source;
		this.dialect = dialect;
		this.forbiddenThread = forbiddenThread;
	}

	/** What its engine does differently. */
	public Dialect dialect() {
		return dialect;
	}

	/**
	 * Reads; asked again on a new connection when an idle one turns out to be gone.
	 *
	 * @throws IllegalStateException on a thread that must not wait for the database
	 * @throws SqlFailure            when the engine cannot answer
	 */
	public <T> T read(Function<Session, T> work) {
		try {
			return run(work, false);
		} catch (SqlFailure failure) {
			if (failure.kind() != FailureKind.LOST) {
				throw failure;
			}
			forgetIdle();
			return run(work, false);
		}
	}

	/** Reads one state of a shared database, however long it takes; of an embedded one what is committed meanwhile too. */
	public <T> T snapshot(Function<Session, T> work) {
		return run(session -> {
			session.beginSnapshot();
			return work.apply(session);
		}, false);
	}

	/** Reads and writes in one transaction, which is undone when the work throws. */
	public <T> T write(Function<Session, T> work) {
		return run(work, true);
	}

	private <T> T run(Function<Session, T> work, boolean keep) {
		if (forbiddenThread.getAsBoolean()) {
			throw new IllegalStateException("The database was asked on the thread that draws the window");
		}
		Session session = session();
		boolean done = false;
		try {
			T result = work.apply(session);
			session.end(keep);
			done = true;
			return result;
		} finally {
			if (done) {
				giveBack(session);
			} else {
				giveUp(session);
			}
		}
	}

	private Session session() {
		Session kept = idle.pollFirst();
		return kept != null ? kept : connect();
	}

	private Session connect() {
		try {
			Connection connection = source.getConnection();
			connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
			connection.setAutoCommit(false);
			return new Session(connection, dialect);
		} catch (SQLException failure) {
			throw new SqlFailure(dialect.kind(failure), "connect", failure);
		}
	}

	private void giveBack(Session session) {
		if (idle.size() < KEPT_IDLE) {
			idle.addFirst(session);
		} else {
			close(session);
		}
	}

	/** A session whose work failed is not used again: its failure is on its way already, closing must not hide it. */
	private static void giveUp(Session session) {
		try {
			session.end(false);
		} catch (SqlFailure gone) {
			// The connection is gone and its transaction with it; the work's own failure says so.
			return;
		} finally {
			close(session);
		}
	}

	private void forgetIdle() {
		for (Session session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
			close(session);
		}
	}

	private static void close(Session session) {
		try {
			session.close();
		} catch (SQLException gone) {
			// Nothing is lost with a connection that holds no transaction.
			return;
		}
	}

	@Override
	public void close() {
		forgetIdle();
	}
}
