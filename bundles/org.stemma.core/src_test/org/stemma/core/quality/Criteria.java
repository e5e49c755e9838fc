/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality;

import java.math.BigDecimal;
import java.util.List;

import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.CriterionKind;
import org.stemma.model.quality.QualityFactory;
import org.stemma.model.quality.TestPurpose;

/** Criteria for tests. */
public final class Criteria {

	private Criteria() {
	}

	/** A release test with a number; limits as in {@code >= 70}, {@code < 0.5}, several separated by a semicolon. */
	public static Criterion number(String test, String limits, String unit) {
		Criterion criterion = named(test, CriterionKind.NUMBER);
		criterion.setUnit(unit);
		for (String limit : limits.isEmpty() ? new String[0] : limits.split(";")) {
			String[] words = limit.strip().split(" ");
			limit(criterion, words[0], new BigDecimal(words[1]));
		}
		return criterion;
	}

	private static void limit(Criterion criterion, String sign, BigDecimal bound) {
		boolean open = sign.length() == 1;
		if (sign.startsWith(">")) {
			criterion.setLow(bound);
			criterion.setLowOpen(open);
		} else {
			criterion.setHigh(bound);
			criterion.setHighOpen(open);
		}
	}

	/** A release test with a choice. */
	public static Criterion choice(String test, List<String> accepted, List<String> choices) {
		Criterion criterion = named(test, CriterionKind.CHOICE);
		criterion.getAccepted().addAll(accepted);
		criterion.getChoices().addAll(choices);
		return criterion;
	}

	/** A release test with words. */
	public static Criterion text(String test, String... accepted) {
		Criterion criterion = named(test, CriterionKind.TEXT);
		criterion.getAccepted().addAll(List.of(accepted));
		return criterion;
	}

	private static Criterion named(String test, CriterionKind kind) {
		Criterion criterion = QualityFactory.eINSTANCE.createCriterion();
		criterion.setTest(test);
		criterion.setKind(kind);
		criterion.setPurpose(TestPurpose.RELEASE);
		return criterion;
	}
}
