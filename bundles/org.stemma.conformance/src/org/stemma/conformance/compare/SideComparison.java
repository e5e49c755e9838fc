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

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.conformance.asm.Expected;
import org.stemma.conformance.asm.ExpectedCurve;
import org.stemma.conformance.asm.ExpectedError;
import org.stemma.conformance.asm.Measurement;

/** Compares one measurement with what was read for it. For one thread. */
final class SideComparison {

	private final Judge judge;
	private final Side side;
	private final List<String> differences = new ArrayList<>();
	private final Set<Measured> taken = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<Measured> named = Collections.newSetFromMap(new IdentityHashMap<>());

	SideComparison(Judge judge, Side side) {
		this.judge = judge;
		this.side = side;
	}

	List<String> with(Measurement expected) {
		judge.time(side.head().time(), expected.time()).ifPresent(differences::add);
		Map<String, Integer> counts = new HashMap<>();
		expected.values().forEach(value -> counts.merge(value.path(), 1, Integer::sum));
		expected.values().forEach(value -> value(value, counts.get(value.path()) > 1));
		expected.curves().forEach(this::curve);
		expected.errors().forEach(this::error);
		side.values().stream().filter(value -> !taken.contains(value)).filter(value -> unexpected(value, expected))
				.forEach(value -> differences.add("nothing expected for " + Judge.shown(value)));
		return differences.stream().map(line -> expected + ": " + line).toList();
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
			judge.difference(found.stream().filter(value -> !taken.contains(value)).toList(), expected)
					.ifPresentOrElse(differences::add, () -> taken.addAll(allowed(found, repeated)));
		}
	}

	/** What an allowed difference concerns: of a field that repeats only one value, which has no number. */
	private List<Measured> allowed(List<Measured> found, boolean repeated) {
		return repeated ? found.stream().filter(value -> value.value().isEmpty() && !taken.contains(value)).limit(1).toList()
				: found;
	}

	/** A number that claims a meaning that the reference does not give it. */
	private boolean unexpected(Measured value, Measurement expected) {
		if (!judge.claims(value)) {
			return false;
		}
		List<Expected> same = expected.values().stream().filter(one -> Sameness.names(value, one)).toList();
		return same.isEmpty() || differences.isEmpty() && same.stream().noneMatch(one -> Sameness.equal(value, one));
	}

	private void curve(ExpectedCurve expected) {
		List<Curve> found = side.curves().stream().filter(curve -> expected.named(curve.field())).toList();
		if (found.stream().noneMatch(curve -> judge.equal(curve, expected)) && !judge.mayDiffer(found, expected)) {
			differences.add("expected curve " + expected.path() + " of " + expected.at().size() + " points by "
					+ expected.across() + " in " + Units.ucum(expected.acrossUnit()) + " of " + expected.of() + " in "
					+ Units.ucum(expected.ofUnit()) + ", found " + found.stream().map(Judge::shown).toList());
		}
	}

	private void error(ExpectedError expected) {
		if (!judge.right(side.values(), expected)) {
			differences.add("expected the error '" + expected.text() + "' of '" + expected.feature() + "'");
		}
	}
}
