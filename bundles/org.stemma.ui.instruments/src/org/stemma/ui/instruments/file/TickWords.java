/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.ui.text.Texts;

/**
 * What is said about the choice of rows: what the button does, why it cannot be pressed, what stays out.
 *
 * @param ticks the choice
 */
public record TickWords(Ticks ticks) {

	private static final Texts TEXTS = new Texts(TickWords.class);
	private static final String REVIEWED = "run.reviewed";

	/** Words of the button that accepts. */
	public String accept() {
		int rows = ticks.rows().size();
		return rows == 0 || obstacle().isPresent() ? TEXTS.get("accept.none")
				: rows == 1 ? TEXTS.get("accept.one") : TEXTS.get("accept.many", rows);
	}

	/** Why nothing can be accepted; empty when it can. */
	public Optional<String> obstacle() {
		if (!ticks.preview().open()) {
			return Optional.of(TEXTS.get("why.known", ticks.preview().known().get().code()));
		}
		if (ticks.preview().rows().isEmpty()) {
			return Optional.of(TEXTS.get("why.rows"));
		}
		if (ticks.count(RowMark.REFUSED) == ticks.preview().rows().size() - ticks.count(RowMark.KEPT)) {
			return Optional.of(TEXTS.get(ticks.preview().takenUp().isPresent() ? "why.left" : "why.none"));
		}
		return ticks.acceptable() ? Optional.empty() : Optional.of(TEXTS.get("why.unticked"));
	}

	/** One sentence: that nothing is saved yet or how many rows are kept, what is in the way or what stays out. */
	public String sentence() {
		List<String> words = new ArrayList<>(List.of(ticks.preview().takenUp().map(taken -> kept(taken.run()))
				.orElseGet(() -> TEXTS.get("nothing.saved"))));
		obstacle().ifPresentOrElse(words::add, () -> staysOut(words));
		if (obstacle().isEmpty() && !ticks.preview().restrictions().isEmpty()) {
			words.add(TEXTS.get("restricted"));
		}
		ticks.preview().problems().stream().filter(problem -> problem.code().equals(REVIEWED)).map(Problem::message).forEach(words::add);
		return String.join(" ", words);
	}

	private String kept(RecordRef run) {
		long kept = ticks.count(RowMark.KEPT);
		return kept == 1 ? TEXTS.get("again.one", run.code()) : TEXTS.get("again.many", run.code(), kept);
	}

	private void staysOut(List<String> words) {
		long refused = ticks.count(RowMark.REFUSED);
		add(words, "out.refused", refused);
		add(words, "out.unticked", ticks.preview().rows().size() - ticks.count(RowMark.KEPT) - refused - ticks.rows().size());
	}

	private static void add(List<String> words, String key, long count) {
		if (count > 0) {
			words.add(count == 1 ? TEXTS.get(key + ".one") : TEXTS.get(key + ".many", count));
		}
	}
}
