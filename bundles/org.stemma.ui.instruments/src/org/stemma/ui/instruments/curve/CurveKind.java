/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.curve;

import org.stemma.api.instrument.Curve;
import org.stemma.core.instrument.FieldWords;
import org.stemma.ui.instruments.run.ValueWords;

/**
 * Curves that are drawn together.
 *
 * @param field  what was measured
 * @param across what the axis counts
 * @param of     the measure
 */
public record CurveKind(String field, Curve.Axis across, Curve.Axis of) {

	/** The kind of a curve. */
	static CurveKind of(Curve curve) {
		return new CurveKind(curve.field(), curve.across(), curve.of());
	}

	/** As people read it. */
	public String words() {
		return FieldWords.of(field).replaceFirst(" data cube$", "");
	}

	/** Words below the axis. */
	String titleX() {
		return title(across);
	}

	/** Words beside the axis. */
	String titleY() {
		return title(of);
	}

	private static String title(Curve.Axis axis) {
		String unit = ValueWords.unit(axis.unit()).strip();
		return FieldWords.of(axis.concept()) + (unit.isEmpty() ? "" : " (" + unit + ")");
	}

	/** Whether it counts cycles of an amplification. */
	boolean amplification() {
		return across.concept().equals("cycle count");
	}

	/** Whether the baseline was taken off, so that a threshold of the file applies to it. */
	boolean baselineOff() {
		return amplification() && field.contains("baseline corrected");
	}
}
