/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts over many faults. */
final class Tally {

	private final List<String> findings = new ArrayList<>();
	private final List<String> wrong = new ArrayList<>();
	private int faults;
	private int open;
	private int acknowledged;
	private int found;
	private int notFound;
	private int lost;

	/** Counts one fault. */
	void add(Moment moment, Life life, Answer answer) {
		faults++;
		open += moment.transactionOpen() && life.waited() ? 1 : 0;
		acknowledged += life.acknowledged().size();
		found += answer.found();
		notFound += answer.notFound();
		lost += answer.lost();
		findings.addAll(answer.findings());
		if (moment.transactionOpen() && answer.found() > 0) {
			wrong.add("an open transaction was kept");
		}
		if (moment == Moment.COMMITTED && life.waited() && answer.notFound() > 0) {
			wrong.add("what the engine had committed was undone");
		}
	}

	/** How many faults. */
	int faults() {
		return faults;
	}

	/** How many of them while a transaction was known to be open. */
	int open() {
		return open;
	}

	/** How many operations were acknowledged. */
	int acknowledged() {
		return acknowledged;
	}

	/** How many acknowledged operations were gone. */
	int lost() {
		return lost;
	}

	/** In-flight operations, found or not. */
	int inFlight() {
		return found + notFound;
	}

	/** What verifications found. */
	List<String> findings() {
		return List.copyOf(findings);
	}

	/** Operations that became what they may not become. */
	List<String> wrong() {
		return List.copyOf(wrong);
	}

	/** In one line. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"%d faults (%d with a transaction open): %d operations acknowledged, %d in flight (%d found, %d not found), %d lost",
				faults, open, acknowledged, inFlight(), found, notFound, lost);
	}
}
