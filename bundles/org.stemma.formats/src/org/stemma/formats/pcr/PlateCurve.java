/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.Locale;

import org.stemma.api.instrument.Curve;

/**
 * A curve of a well and the column that it stands in, which may be the name of a dye.
 *
 * @param column name of the column
 * @param curve  the curve
 */
record PlateCurve(String column, Curve curve) {

	/** The same curve as what it is for a target with that reporter in a run with that passive reference. */
	Curve forTarget(String reporter, String passive) {
		if (column.equalsIgnoreCase(reporter)) {
			return named("reporter data cube");
		}
		return column.equalsIgnoreCase(passive) ? named("passive reference data cube") : curve;
	}

	/** Whether each target of a well has it: its melting, its reporter, the reference of all. */
	boolean concerns(String reporter, String passive) {
		return column.equalsIgnoreCase(reporter) || column.equalsIgnoreCase(passive)
				|| !curve.field().contains("/");
	}

	private Curve named(String field) {
		return new Curve(field.toLowerCase(Locale.ROOT), curve.across(), curve.of(), curve.at(), curve.values(), curve.place());
	}
}
