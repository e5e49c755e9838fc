/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;

/** What was found for one well, in the order of the file. */
final class WellData {

	/**
	 * A signal that was measured.
	 *
	 * @param read   which read and signal
	 * @param name   what the file calls it
	 * @param values the value, or what went wrong with single points of a curve
	 * @param curves the curve, where it was measured along an axis, and those that stand beside it
	 */
	record Taken(Procedure.Read read, String name, List<Measured> values, List<Curve> curves) {
	}

	private final List<Taken> taken = new ArrayList<>();
	private final List<Measured> calculated = new ArrayList<>();
	private final List<Curve> curves = new ArrayList<>();
	private final Set<String> names = new LinkedHashSet<>();

	void take(Taken one) {
		taken.add(one);
		names.add(one.name());
	}

	void calculate(Measured value) {
		calculated.add(value);
	}

	void add(Curve curve) {
		curves.add(curve);
	}

	List<Taken> taken() {
		return taken;
	}

	List<Curve> curves() {
		return curves;
	}

	/**
	 * What was calculated from a signal: values whose name holds the signal's, and those whose name holds none of them.
	 * A path length comes from the pair of wavelengths that corrects it.
	 */
	List<Measured> calculatedFrom(String signal) {
		return calculated.stream().filter(value -> isFrom(value.place().name(), signal)).toList();
	}

	List<Measured> calculated() {
		return calculated;
	}

	private boolean isFrom(String name, String signal) {
		if (name.endsWith("Pathlength")) {
			boolean pair = names.stream().anyMatch(WellData::correcting);
			return !pair || correcting(signal);
		}
		return name.contains(signal) || names.stream().noneMatch(name::contains);
	}

	private static boolean correcting(String signal) {
		return signal.endsWith("[Test]") || signal.endsWith("[Ref]");
	}
}
