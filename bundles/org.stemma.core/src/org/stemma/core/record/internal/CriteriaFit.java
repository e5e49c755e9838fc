/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.stemma.api.Problem;
import org.stemma.core.record.RecordInvariant;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.record.Record;

/** Criteria of a specification: test names are unique, limits are in order, what passes can be entered. */
final class CriteriaFit implements RecordInvariant {

	@Override
	public List<Problem> check(Record record) {
		List<Problem> problems = new ArrayList<>();
		if (record instanceof SpecificationVersion specification) {
			Set<String> tests = new HashSet<>();
			for (Criterion criterion : specification.getCriteria()) {
				String name = record.getCode() + ", " + criterion.getTest() + ": ";
				unique(criterion, tests, name, problems);
				limits(criterion, name, problems);
				choices(criterion, name, problems);
			}
		}
		return problems;
	}

	private static void unique(Criterion criterion, Set<String> tests, String name, List<Problem> problems) {
		if (criterion.getTest() != null && !tests.add(criterion.getTest().strip().toLowerCase(Locale.ROOT))) {
			problems.add(Problem.error("criterion.twice",
					name + "two criteria have this name. A test's name is unique within the specification."));
		}
	}

	private static void limits(Criterion criterion, String name, List<Problem> problems) {
		if (criterion.getLow() == null || criterion.getHigh() == null) {
			return;
		}
		int order = criterion.getLow().compareTo(criterion.getHigh());
		boolean open = Boolean.TRUE.equals(criterion.getLowOpen()) || Boolean.TRUE.equals(criterion.getHighOpen());
		if (order > 0 || order == 0 && open) {
			problems.add(Problem.error("criterion.limits", name + "no value can pass, the low limit is "
					+ criterion.getLow().toPlainString() + ", the high limit " + criterion.getHigh().toPlainString() + "."));
		}
	}

	private static void choices(Criterion criterion, String name, List<Problem> problems) {
		if (!criterion.getChoices().isEmpty() && !criterion.getChoices().containsAll(criterion.getAccepted())) {
			problems.add(Problem.error("criterion.choices",
					name + "every accepted value has to be among the possible values."));
		}
	}
}
