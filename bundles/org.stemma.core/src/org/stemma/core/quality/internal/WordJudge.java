/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.List;
import java.util.Locale;

import org.stemma.api.Outcome;
import org.stemma.core.quality.Quality.Value;
import org.stemma.model.quality.Censoring;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.CriterionKind;
import org.stemma.model.quality.Verdict;

/** Compares chosen and written values, whatever their case, with those that pass. */
public final class WordJudge {

	private static final String NOT_DETECTED = "not detected";

	/** A judge of words. */
	public WordJudge() {
		// has no state
	}

	/**
	 * The verdict, whatever the purpose of the test; a text that no accepted value is named for is not decidable by
	 * comparison.
	 */
	public Outcome<Verdict> judge(Criterion criterion, Value value) {
		String text = value.text().isBlank() && value.censoring() == Censoring.NOT_DETECTED ? NOT_DETECTED : value.text();
		if (text.isBlank()) {
			return Outcome.refused("result.text",
					"Test \"" + criterion.getTest() + "\" has words as its value. Enter them.");
		}
		return criterion.getKind() == CriterionKind.CHOICE ? choice(criterion, text) : text(criterion, text);
	}

	private static Outcome<Verdict> choice(Criterion criterion, String text) {
		List<String> choices = criterion.getChoices().isEmpty() ? criterion.getAccepted() : criterion.getChoices();
		if (!choices.isEmpty() && !among(choices, text)) {
			return Outcome.refused("result.choice", "\"" + text.strip() + "\" is not a value of test \""
					+ criterion.getTest() + "\". Choose one of: " + String.join(", ", choices) + ".");
		}
		return Outcome.of(criterion.getAccepted().isEmpty() ? Verdict.WITHIN : passes(criterion, text));
	}

	private static Outcome<Verdict> text(Criterion criterion, String text) {
		return Outcome.of(criterion.getAccepted().isEmpty() ? Verdict.NOT_DECIDABLE : passes(criterion, text));
	}

	private static Verdict passes(Criterion criterion, String text) {
		return among(criterion.getAccepted(), text) ? Verdict.WITHIN : Verdict.OUT_OF_SPECIFICATION;
	}

	private static boolean among(List<String> values, String text) {
		return values.stream().anyMatch(value -> fold(value).equals(fold(text)));
	}

	private static String fold(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}
