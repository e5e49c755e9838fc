/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The wells of a reading with the curve that was fitted to their standards.
 *
 * @param run   the wells
 * @param curve the curve; none where the standards do not make one
 */
public record Assay(AssayRun run, Optional<AssayCurve> curve) {

	/** Fits a curve. */
	public static Assay of(AssayRun run, CurveModel model, Weighting weighting) {
		return new Assay(run, run.curve(model, weighting));
	}

	/** What the curve makes of a well that is no standard; empty without a signal or a curve. */
	public Optional<ReadOff> readOff(AssayWell well) {
		return well.role() == AssayWell.Role.STANDARD ? Optional.empty()
				: curve.flatMap(fitted -> well.signal().map(signal -> fitted.readOff(signal, well.dilution())));
	}

	/** What share of a standard is found again; empty for other wells and beyond the ends of the curve. */
	public OptionalDouble recovery(AssayWell well) {
		return curve.isEmpty() || well.calibrator().isEmpty() ? OptionalDouble.empty()
				: curve.get().recovery(well.calibrator().get());
	}

	/** The shares of all standards that are found again, from the least to the largest. */
	public List<Double> recoveries() {
		return run.wells().stream().map(this::recovery).flatMapToDouble(OptionalDouble::stream).boxed().sorted(Comparator.naturalOrder())
				.toList();
	}
}
