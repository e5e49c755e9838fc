/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;

/**
 * Collects what is to be said about one file, in the order found. A file of rubbish can give a problem for each of its
 * cells, so only the first ones are kept and the rest counted. For one thread.
 */
public final class ProblemLog {

	private static final int KEPT = 100;

	private final List<Problem> kept = new ArrayList<>();
	private int more;
	private boolean blocks;

	/** Adds a problem, unless just this was said before. */
	public void add(Problem problem) {
		blocks |= problem.blocks();
		if (kept.contains(problem)) {
			return;
		}
		if (kept.size() < KEPT) {
			kept.add(problem);
		} else {
			more++;
		}
	}

	/** Adds problems. */
	public void addAll(Iterable<Problem> problems) {
		problems.forEach(this::add);
	}

	/** Whether anything found so far refuses the file. */
	public boolean blocks() {
		return blocks;
	}

	/** What was found; the last one counts those that were left out. */
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(kept);
		if (more > 0) {
			String message = "There are " + more + " more problems that are not listed.";
			all.add(blocks ? Problem.error("file.more-problems", message) : Problem.note("file.more-problems", message));
		}
		return all;
	}

	/** The result with what was found, or a refusal when any of it blocks. */
	public <T> Outcome<T> outcome(T result) {
		return blocks ? Outcome.refused(problems()) : Outcome.of(result, problems());
	}

	/** A refusal; something that blocks must have been added. */
	public <T> Outcome<T> refusal() {
		return Outcome.refused(problems());
	}
}
