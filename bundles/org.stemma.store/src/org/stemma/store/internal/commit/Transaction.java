/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.store.Commit;
import org.stemma.core.store.UnitOfWork;
import org.stemma.store.internal.read.HeadRow;
import org.stemma.store.internal.read.HeadRow.Head;
import org.stemma.store.internal.read.JournalRows;
import org.stemma.store.internal.row.LabModel;
import org.stemma.store.internal.sql.Session;

/** One attempt to carry out a unit of work inside a transaction. */
final class Transaction {

	private final Preparation preparation;
	private final Agreement agreement;
	private final Checks checks;
	private final JournalWriter journal;
	private final JournalRows commits = new JournalRows();
	private final HeadRow heads = new HeadRow();
	private final RecordWriter records = new RecordWriter();
	private final EdgeWriter edges = new EdgeWriter();

	Transaction(LabModel model, Preparation preparation, Agreement agreement, JournalWriter journal) {
		this.preparation = preparation;
		this.agreement = agreement;
		this.checks = new Checks(model, preparation);
		this.journal = journal;
	}

	/**
	 * Carries out the work.
	 *
	 * @param careful whether an earlier attempt met a key that was taken
	 * @throws StaleRowException when a record was changed between reading and writing
	 */
	Outcome<Commit> run(Session session, UnitOfWork work, boolean careful) {
		Optional<Commit> done = commits.operation(session, work.operationId());
		if (done.isPresent()) {
			return Outcome.of(done.get());
		}
		return preparation.prepare(session, work)
				.then(changes -> agreement.numbers(session, changes)
						.then(numbers -> checked(session, work, changes, careful).then(head -> Outcome
								.of(write(session, work, changes, numbers, head)))));
	}

	private Outcome<Head> checked(Session session, UnitOfWork work, List<Change> changes, boolean careful) {
		Head head = heads.lock(session);
		List<Problem> problems = checks.required(session, work.required());
		if (problems.isEmpty() && careful) {
			problems = checks.taken(session, changes);
		}
		return problems.isEmpty() ? Outcome.of(head) : Outcome.refused(problems);
	}

	private Commit write(Session session, UnitOfWork work, List<Change> changes, Map<UUID, Long> numbers, Head head) {
		Batches batches = new Batches();
		long sequence = head.sequence();
		for (Change change : changes) {
			sequence++;
			if (change.before().isEmpty()) {
				records.insert(batches, change, sequence);
			} else if (!records.update(session, batches, change, sequence)) {
				throw new StaleRowException();
			}
			edges.write(session, batches, change, sequence, numbers);
		}
		Commit commit = journal.write(session, batches, head, work, changes);
		batches.write(session);
		return commit;
	}
}
