/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.math.BigDecimal;
import java.util.Objects;

import org.stemma.core.record.UnitText;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.CriterionKind;

/** The limits of a criterion in words, as they are kept with each result and printed. */
public final class LimitWords {

	/** Longest text that a result keeps. */
	static final int MAXIMUM_LENGTH = 200;
	private static final String NONE = "no limit";

	private LimitWords() {
	}

	/** The limits, for example {@code ≥ 70 %} or {@code 80 to 125 %}. */
	public static String of(Criterion criterion) {
		String words = criterion.getKind() == CriterionKind.NUMBER ? numbers(criterion) : accepted(criterion);
		return words.length() <= MAXIMUM_LENGTH ? words : words.substring(0, MAXIMUM_LENGTH - 1) + "…";
	}

	private static String numbers(Criterion criterion) {
		String limits = limits(criterion);
		String unit = unit(criterion);
		return limits.equals(NONE) || unit.isEmpty() ? limits : limits + " " + unit;
	}

	private static String limits(Criterion criterion) {
		String low = low(criterion);
		String high = high(criterion);
		if (low.isEmpty() || high.isEmpty()) {
			return low.isEmpty() && high.isEmpty() ? NONE : low + high;
		}
		return Range.of(criterion).closed()
				? criterion.getLow().toPlainString() + " to " + criterion.getHigh().toPlainString()
				: low + " and " + high;
	}

	private static String low(Criterion criterion) {
		return bound(Boolean.TRUE.equals(criterion.getLowOpen()) ? "> " : "≥ ", criterion.getLow());
	}

	private static String high(Criterion criterion) {
		return bound(Boolean.TRUE.equals(criterion.getHighOpen()) ? "< " : "≤ ", criterion.getHigh());
	}

	private static String bound(String sign, BigDecimal limit) {
		return limit == null ? "" : sign + limit.toPlainString();
	}

	private static String unit(Criterion criterion) {
		return UnitText.printed(Objects.requireNonNullElse(criterion.getUnit(), "").strip());
	}

	private static String accepted(Criterion criterion) {
		if (!criterion.getAccepted().isEmpty()) {
			return String.join(" or ", criterion.getAccepted());
		}
		return criterion.getKind() == CriterionKind.TEXT ? "judged by a person" : NONE;
	}
}
