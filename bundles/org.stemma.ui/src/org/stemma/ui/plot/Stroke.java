/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.plot;

import java.util.Objects;

/**
 * How a line is drawn.
 *
 * @param ink   its colour
 * @param width in pixels
 * @param dash  whole or broken
 */
public record Stroke(Ink ink, double width, Dash dash) {

	/** Whole or broken. */
	public enum Dash {
		/** Whole. */
		SOLID,
		/** Long pieces. */
		DASHED,
		/** Points. */
		DOTTED
	}

	/** Checks that nothing is missing. */
	public Stroke {
		Objects.requireNonNull(ink, "ink");
		Objects.requireNonNull(dash, "dash");
	}

	/** A whole line. */
	public static Stroke of(Ink ink, double width) {
		return new Stroke(ink, width, Dash.SOLID);
	}

	/** The line of a series: colours first, then other dashes, so that colour alone never has to tell two apart. */
	public static Stroke series(int number) {
		return new Stroke(Ink.series(number), 1.6, Dash.values()[number / 8 % Dash.values().length]);
	}

	/** The same line, broken. */
	public Stroke dashed() {
		return new Stroke(ink, width, Dash.DASHED);
	}
}
