/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Collections;
import java.util.Comparator;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.conformance.asm.Expected;
import org.stemma.conformance.asm.ExpectedCurve;
import org.stemma.conformance.asm.ExpectedError;
import org.stemma.conformance.asm.Measurement;
import org.stemma.conformance.compare.Deviations.Row;

/** Compares one measurement with what was read for it. For one thread. */
final class SideComparison {

	private final Judge judge;
	private final Side side;
	private final Findings.Collected findings = new Findings.Collected();
	private final Set<Measured> taken = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Measured> named = Collections.newSetFromMap(new IdentityHashMap<>());

	SideComparison(Judge judge, Side side) {
		this.judge = judge;
		this.side = side;
	}

	Findings with(Measurement expected) {
		judge.time(side.head().time(), expected.time(), findings);
		Map<String, Integer> counts = new HashMap<>();
		expected.values().forEach(value -> counts.merge(value.path(), 1, Integer::sum));
		expected.values().forEach(value -> value(value, counts.get(value.path()) > 1));
		expected.curves().forEach(this::curve);
		expected.errors().forEach(this::error);
		side.values().stream().filter(value -> !taken.contains(value)).filter(value -> unexpected(value, expected))
				.forEach(value -> judge.welcoming(value).ifPresentOrElse(findings::departs,
						() -> findings.wrong("nothing expected for " + Judge.shown(value))));
		return findings.result(line -> expected + ": " + line);
	}

	private void value(Expected expected, boolean repeated) {
		if (judge.isWell(side.head(), expected)) {
			return;
		}
		List<Measured> found = new ArrayList<>(side.values().stream().filter(value -> Sameness.names(value, expected)).toList());
		named.addAll(found);
		found.addAll(judge.metadata(expected));
		Optional<Measured> equal = found.stream().filter(value -> Sameness.equal(value, expected))
				.filter(value -> !repeated || expected.number().isEmpty() || expected.custom() || !taken.contains(value))
				.findFirst();
		if (equal.isPresent()) {
			taken.add(equal.get());
		} else {
			int before = findings.result().differences().size();
			judge.compare(found.stream().filter(value -> !taken.contains(value)).toList(), expected, "", findings);
			if (findings.result().differences().size() == before) {
				taken.addAll(allowed(found, repeated));
			}
		}
	}

	/** What an allowed difference concerns: of a field that repeats only one value, which has no number. */
	private List<Measured> allowed(List<Measured> found, boolean repeated) {
		return repeated ? found.stream().filter(value -> value.value().isEmpty() && !taken.contains(value)).limit(1).toList()
				: found;
	}

	/** A number that claims a meaning that the reference does not give it. */
	private boolean unexpected(Measured value, Measurement expected) {
		if (!judge.isClaim(value)) {
			return false;
		}
		List<Expected> same = expected.values().stream().filter(one -> Sameness.names(value, one)).toList();
		return same.isEmpty() || !findings.anyWrong() && same.stream().noneMatch(one -> Sameness.equal(value, one));
	}

	private void curve(ExpectedCurve expected) {
		List<Curve> found = side.curves().stream().filter(curve -> expected.named(curve.field())).toList();
		Optional<List<Row>> equal = found.stream().flatMap(curve -> judge.equal(curve, expected).stream())
				.min(Comparator.comparingInt(List::size));
		Optional<List<Row>> allowed = equal.or(() -> judge.mayDiffer(found, expected).map(List::of));
		allowed.ifPresent(rows -> rows.forEach(findings::departs));
		if (allowed.isEmpty()) {
			findings.wrong("expected curve " + expected.path() + " of " + expected.at().size() + " points by "
					+ expected.across() + " in " + Units.ucum(expected.acrossUnit()) + " of " + expected.of() + " in "
					+ Units.ucum(expected.ofUnit()) + ", found " + found.stream().map(Judge::shown).toList());
		}
	}

	private void error(ExpectedError expected) {
		judge.error(side.values(), expected, findings);
	}
}
