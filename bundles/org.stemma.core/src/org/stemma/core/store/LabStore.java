/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;

/** An open lab: reads it, commits to it, keeps it provable. */
@ProviderType
public interface LabStore extends LabReader, AutoCloseable {

	/**
	 * Commits one unit of work in one transaction, journal and lineage included.
	 *
	 * <p>
	 * Refused when a record it changes or requires has been changed since it was loaded (the problem says who changed
	 * what since), when an invariant does not hold, or when a code is taken. A unit of work whose operation id was
	 * committed before is not carried out again; the earlier commit is returned.
	 */
	Outcome<Commit> commit(UnitOfWork work);

	/**
	 * Takes the journal's head first, lets a decision read and judge, and commits what it hands back, all in one
	 * transaction: nothing slips in between.
	 *
	 * @param decision reads the lab and answers with the work to commit, or with what stops it
	 */
	Outcome<Commit> decide(Function<LabReader, Outcome<UnitOfWork>> decision);

	/** Codes never handed out before, such as {@code THW-000123}; gaps may remain. */
	List<String> newCodes(String prefix, int count);

	/** Raw files and attachments. */
	RawFiles files();

	/** Replays the journal and compares it with every row and file. */
	Verification verify();

	/**
	 * Makes a complete copy while work goes on.
	 *
	 * @param folder where to; must not exist or be empty
	 */
	Outcome<JournalHead> backup(Path folder);

	/** Tells a listener of every commit, own ones and, about a second later, those of others; closing ends it. */
	AutoCloseable listen(CommitListener listener);

	/** Writes into an embedded lab's lock file where this process takes commands; without effect for a server. */
	void announce(int port, String token);

	@Override
	void close();
}
