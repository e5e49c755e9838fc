/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.stemma.api.ContentHash;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.Commit;
import org.stemma.core.store.UnitOfWork;
import org.stemma.store.internal.read.JournalRows;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.sql.Database;
import org.stemma.store.internal.sql.FailureKind;
import org.stemma.store.internal.sql.Session;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Carries out units of work, one at a time in this process. What the engine undid whole is run again at most three times
 * with the same operation id; after a lost connection the operation id answers whether it happened.
 */
public final class Committing {

	private static final int ATTEMPTS = 4;
	private static final Set<FailureKind> PASSING = EnumSet.of(FailureKind.ABORTED, FailureKind.DUPLICATE,
			FailureKind.LOST);

	private final Database database;
	private final Transaction transaction;
	private final JournalRows journal = new JournalRows();
	private final ReentrantLock oneAtATime = new ReentrantLock(true);

	/**
	 * Commits to a lab.
	 *
	 * @param kept whether the bytes with a hash are kept
	 */
	public Committing(Database database, LabModel model, Running running, Counters counters, Predicate<ContentHash> kept) {
		this.database = database;
		this.transaction = new Transaction(model, new Preparation(model, counters), new Agreement(model, kept),
				new JournalWriter(running.lab(), running.clock(), running.boot(), running.configuration()));
	}

	/** Commits a unit of work. */
	public Outcome<Commit> commit(UnitOfWork work) {
		return alone(new Attempts(work.operationId()), (session, careful) -> transaction.run(session, work, careful));
	}

	/**
	 * Lets a decision be made and commits what it hands back, in one transaction.
	 *
	 * @param decision locks the head, reads and decides
	 */
	public Outcome<Commit> decide(Function<Session, Outcome<UnitOfWork>> decision) {
		Attempts attempts = new Attempts(null);
		return alone(attempts, (session, careful) -> decision.apply(session).then(work -> {
			attempts.operation = work.operationId();
			return transaction.run(session, work, careful);
		}));
	}

	/** Does something while nobody in this process commits. */
	public <T> T quietly(Supplier<T> work) {
		oneAtATime.lock();
		try {
			return work.get();
		} finally {
			oneAtATime.unlock();
		}
	}

	private Outcome<Commit> alone(Attempts attempts, Step step) {
		if (oneAtATime.isHeldByCurrentThread()) {
			throw new IllegalStateException("A decision hands its work back; it does not commit itself");
		}
		oneAtATime.lock();
		try {
			return attempts.run(step);
		} finally {
			oneAtATime.unlock();
		}
	}

	@FunctionalInterface
	private interface Step {
		Outcome<Commit> run(Session session, boolean careful);
	}

	/** The attempts at one operation. */
	private final class Attempts {

		private UUID operation;
		private boolean careful;

		Attempts(UUID operation) {
			this.operation = operation;
		}

		Outcome<Commit> run(Step step) {
			for (int attempt = 1;; attempt++) {
				try {
					return database.write(session -> step.run(session, careful));
				} catch (SqlFailure failure) {
					careful |= failure.kind() == FailureKind.DUPLICATE;
					Optional<Outcome<Commit>> known = failure.kind() == FailureKind.LOST ? ask(failure) : Optional.empty();
					if (known.isPresent()) {
						return known.get();
					}
					refuseToGoOn(attempt, failure);
				} catch (StaleRowException changedMeanwhile) {
					refuseToGoOn(attempt, changedMeanwhile);
				}
			}
		}

		private void refuseToGoOn(int attempt, RuntimeException failure) {
			boolean passing = !(failure instanceof SqlFailure sql) || PASSING.contains(sql.kind());
			if (attempt == ATTEMPTS || !passing) {
				throw new BrokenStoreException("The unit of work could not be committed: " + failure.getMessage(), failure);
			}
		}

		/** Whether the operation happened before the connection was lost; empty when it did not. */
		private Optional<Outcome<Commit>> ask(SqlFailure lost) {
			try {
				return operation == null ? Optional.empty()
						: database.read(session -> journal.operation(session, operation)).map(Outcome::of);
			} catch (SqlFailure stillLost) {
				Problem problem = Problem.error("store.unreachable", "The database cannot be reached. Whether the work was "
						+ "saved is not known yet; ask again when the connection is back.").causedBy(lost);
				return Optional.of(Outcome.refused(java.util.List.of(problem)));
			}
		}
	}
}
